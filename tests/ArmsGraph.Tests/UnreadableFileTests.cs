using ArmsGraph.Diagnostics;
using NUnit.Framework;

namespace ArmsGraph.Tests;

public sealed class UnreadableFileTests
{
    [Test]
    public void Files_that_cannot_be_read_are_told_with_all_other_faults()
    {
        var wrong = Path.GetTempFileName();
        File.WriteAllText(wrong, "{");
        try
        {
            var thrown = Assert.Throws<FactDocumentException>(() => TransferGraph.Load("no-such-file.json", wrong, "nor/this.json"));
            Assert.That(thrown!.Diagnostics.Select(fault => (fault.Code, fault.Position.File)), Is.EquivalentTo(new[] { ("AG1007", "no-such-file.json"), ("AG1001", wrong), ("AG1007", "nor/this.json") }));
        }
        finally
        {
            File.Delete(wrong);
        }
    }
}
