using System.Text;
using ArmsGraph.Formats.Import;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

/// <summary>Made-up tables in the shapes of SIPRI's: no row of them stands in the register.</summary>
internal static class Made
{
    public const string OrdersHeading = "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n";

    public const string DeliveriesHeading = "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production";

    public const string ReportHeading = "Id,Supplier,Recipient,No. ordered,No. ordered data uncertain,Designation,Description,Status,Status data uncertain,Year of order,Year of order data uncertain,Year(s) of deliveries,No. delivered,Year(s) of delivery or no. delivered data uncertain,Recipient Involvement,Comment\n";

    public static string Orders(params string[] rows) =>
        $"Transfers of major conventional arms: deals with deliveries made for the year range 'Not specified' to 'Not specified' \n\nData generated: 2 Feb 2026 1:00:00 PM\n{OrdersHeading}{string.Join("\n", rows)}\n";

    /// <summary>A table by delivery, with damaged quotes above it.</summary>
    public static string Deliveries(params string[] rows) =>
        $"Deals made for year range '1950' to '1989' \nA '?' in a column; the \"Number delivered? refers to\nData generated: 3 Mar 2024 1:00:00 PM\n{DeliveriesHeading}\n{string.Join("\n", rows)}\n";

    public static string Trade(string fields) => $"{{ {fields} }}";

    public static RegisterImport Import(params (string Name, string Text)[] files) => Import([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public static RegisterImport Import(params (string Name, byte[] Bytes)[] files)
    {
        var builder = new TransferGraphBuilder();
        var reader = new RegisterReader(builder);
        foreach (var (name, bytes) in files)
        {
            using var stream = new MemoryStream(bytes);
            reader.AddStream(stream, name);
        }

        reader.Finish();
        var graph = builder.Build();
        return new RegisterImport(graph, reader.Account(graph));
    }
}
