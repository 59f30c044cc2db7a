using System.ComponentModel;
using System.Diagnostics;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests;

/// <summary>Foreign readers, where this machine has them; a test that needs one and does not find it says so and is skipped.</summary>
internal static class Python
{
    /// <summary>What a script prints, without the white space around it.</summary>
    public static string Run(string module, string script, params string[] arguments)
    {
        if (!Start(["-c", $"import {module}"]).Ok)
        {
            TestContext.Progress.WriteLine($"NOT CHECKED: python3 with {module} is not here");
            Assert.Ignore($"python3 with {module} is not here: nothing was checked");
        }

        var (ok, output) = Start(["-W", "ignore", "-c", script, .. arguments]);
        Assert.That(ok, Is.True, output);
        return output.Trim();
    }

    private static (bool Ok, string Output) Start(string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode == 0, process.ExitCode == 0 ? output : error.GetAwaiter().GetResult());
        }
        catch (Win32Exception missing)
        {
            return (false, missing.Message);
        }
    }
}
