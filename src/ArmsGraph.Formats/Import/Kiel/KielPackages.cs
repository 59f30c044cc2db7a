using ArmsGraph.Claims;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>
/// Makes claims of packages. What was announced at once is one transfer with a line for each item; what of it was delivered is a transfer apart, so that a promise never looks like a delivery.
/// A gift that several donors make together stands under each of them: those are claims on one fact. What the explanation says of payers, ways and terms goes into the claim.
/// </summary>
internal sealed class KielPackages(Tally tally, Intake intake, Source source)
{
    /// <summary>Names of donors mean what they meant in the first year that the tracker looks at.</summary>
    private const int WarYear = 2022;

    private const string RecipientName = "Ukraine";
    private const string Explanation = "Explanation";

    private static readonly EntityId Recipient = new("UKR");
    private static readonly CommentReading Nothing = new();

    private readonly OwnParties _parties = new(intake, intake.Add(KielSources.Names));
    private readonly KielGoods _goods = new(intake);
    private readonly ExplanationParts _explanations = new(new MentionedParties(intake, KielSources.Names.Id), WarYear, tally);
    private readonly Dictionary<(string Announced, string Explanation, string Items, bool IsDelivered), (FactId Fact, string Donor)> _gifts = [];

    /// <summary>The rows of a sheet.</summary>
    public void Add(List<KielRow> rows, KielColumns columns, string sheet)
    {
        var isCommercial = sheet.Contains("commercial", StringComparison.OrdinalIgnoreCase);
        foreach (var row in rows.Where(row => row.Refusal is not null))
        {
            Action<Spot, int, string> leave = row.IsOutOfScope ? tally.LeaveOut : tally.Refuse;
            leave(row.Spot, columns.Column("Type of Aid General"), row.Refusal!);
        }

        foreach (var package in rows.GroupBy(row => row.Package, StringComparer.Ordinal))
        {
            var total = package.FirstOrDefault(row => row.Total is not null);
            var announcements = package.Where(row => row.Refusal is null).GroupBy(row => (row.Announced, row.Explanation)).ToList();
            foreach (var announcement in announcements)
            {
                Add([.. announcement], columns, sheet, isCommercial, total, isWhole: announcements.Count == 1, isOfOne: package.Count() == 1);
            }
        }
    }

    private void Add(List<KielRow> rows, KielColumns columns, string sheet, bool isCommercial, KielRow? total, bool isWhole, bool isOfOne)
    {
        var first = rows[0];
        var words = intake.Options.ReadComments && first.Explanation.Length > 0 ? new ItemWords(first.Explanation) : null;
        var items = new PackageItems(tally, _goods, columns, words);
        var assumed = words?.AssumedDelivery;
        var isUntold = rows.TrueForAll(row => row.Delivered.Length == 0);
        rows.ForEach(row => items.Take(!isUntold ? row : assumed is not null ? row.AsDelivered : total is not null && (isWhole || total.IsAllDelivered) ? row.AsValued(total, isOfOne) : row));
        var isPerhaps = isUntold && assumed is null && isWhole && !isOfOne && total is { DeliveredTotal: > 0, IsAllDelivered: false };
        var announced = Announced(rows, columns);
        var worth = total is null || total.IsPriceless ? null : Worth(total.Total, total.Currency);
        var given = Worth(KielRow.Number(first.Given), first.Currency);
        var own = isWhole ? worth ?? given : given?.Amount < total?.Total ? given : null;
        var isTold = given is null || (own == given && !isWhole) || Math.Abs(given.Amount - (worth?.Amount ?? 0)) < 1;
        var transfer = new Transfer
        {
            From = _parties.Who(first.Donor, WarYear, PartyKind.Organisation, tally, first.Spot, columns.Donor),
            To = new Participant { Party = Recipient },
            Announced = announced,
            Terms = isCommercial ? [] : [Terms.Aid],
            Deal = $"Kiel {first.Package}{Told(worth, "in all")}{(isWhole ? "" : Told(own, "of it here"))}{(isWhole ? "" : Told(Worth(total?.DeliveredTotal, "EUR"), "of all delivered"))}{(isTold ? "" : Told(given, "as its source gives it"))}",
        };

        var reading = Read(rows, sheet);
        var isOneItem = rows.Count == 1;
        reading = isOneItem ? reading : _explanations.OfWhole(reading, first.Explanation, first.Spot, columns.Column(Explanation));
        transfer = _explanations.Apply(transfer, reading, first.Spot, columns.Column(Explanation));
        var lines = isOneItem ? FormattableString.Invariant($"row {first.Spot.Line}") : FormattableString.Invariant($"rows {first.Spot.Line}-{rows[^1].Spot.Line}");
        var whole = $"{sheet}, {lines}{(first.Evidence.Length == 0 ? "" : $"; after {first.Evidence}")}";
        List<(string Part, CommentSpan Span)> said = [.. ExplanationParts.Places(reading, transfer), .. items.Places];
        var deliveredWorth = isWhole && total?.DeliveredTotal is > 0 ? Worth(total.DeliveredTotal, "EUR") : null;
        if (items.Delivered.Count > 0)
        {
            var value = deliveredWorth ?? (items.Open.Count == 0 ? own : null);
            Claim(rows, transfer with { Stage = Stage.Delivered, Items = [.. items.Delivered], Value = value }, SpanPlace.Of(whole, "explanation", assumed is { } span ? [.. said, ("delivered", span)] : said), isDelivered: true, isAssumed: assumed is not null || isPerhaps);
        }

        if (items.Open.Count > 0)
        {
            Claim(rows, transfer with { Stage = Stage.Pledged, Items = [.. items.Open], Value = items.Delivered.Count == 0 ? own : null }, SpanPlace.Of(whole, "explanation", said), isDelivered: false, isAssumed: false);
        }
    }

    /// <summary>What the explanation of an announcement says; it stands in each of its rows.</summary>
    private CommentReading Read(List<KielRow> rows, string sheet)
    {
        var text = rows[0].Explanation;
        if (!intake.Options.ReadComments || text.Length == 0)
        {
            return Nothing;
        }

        var reading = ExplanationGrammar.Read(text, rows[0].Donor, RecipientName);
        intake.Explanations.AddRange(rows.Select(row => (tally, new RowComment(tally.File, row.Spot.Line, text, reading) { Sheet = sheet })));
        return reading;
    }

    private void Claim(List<KielRow> rows, Transfer transfer, string place, bool isDelivered, bool isAssumed)
    {
        var first = rows[0];
        var id = intake.Unique($"{source.Id}/{Local(first.Package)}{(isDelivered ? ".delivered" : "")}");
        var gift = (first.Announced, first.Explanation, string.Join('\n', rows.Select(row => row.Item)), isDelivered);
        var isJoint = _gifts.TryGetValue(gift, out var before) && before.Donor != first.Donor && Names(first.Explanation, before.Donor) && Names(first.Explanation, first.Donor);
        _gifts.TryAdd(gift, (id, first.Donor));
        intake.Add(
            new Claim
            {
                Id = new ClaimId(id.Text), Fact = transfer with { Id = isJoint ? before.Fact : id }, Source = source.Id, Place = place, Note = first.Explanation.Length == 0 ? null : first.Explanation,
                Modality = isAssumed ? Modality.Inferred : Modality.Reported,
            },
            tally, first.Spot);
    }

    /// <summary>The date of an announcement. One that no day has, or that lies after all that the release looks at, is left out.</summary>
    private PartialDate? Announced(List<KielRow> rows, KielColumns columns)
    {
        var text = rows[0].Announced;
        var isRead = KielDate.TryRead(text, out var date);
        var end = KielSources.End(source);
        var isLate = date is not null && end is { } last && (date.Hull.From ?? date.Hull.To) > last;
        if (isRead && !isLate)
        {
            return date;
        }

        foreach (var row in rows)
        {
            tally.Doubt(
                Codes.BadCell, row.Spot, columns.Column("Announcement Date"),
                $"the date of announcement holds \"{text}\", which is left out; expected {(isLate ? $"a day up to {end}, where the release ends" : "a day, or words such as \"until 3/10/2022\"")}");
        }

        return null;
    }

    private static string Told(Money? worth, string of) =>
        worth is null ? "" : FormattableString.Invariant($", {worth.Amount:0.##} {worth.Currency ?? "in a currency that is not stated"} {of}");

    private static Money? Worth(decimal? amount, string currency) => amount is { } known and > 0 ? new Money { Amount = known, Currency = currency.Length == 0 ? null : currency } : null;

    private static bool Names(string explanation, string donor) => explanation.Contains(donor, StringComparison.OrdinalIgnoreCase);

    private static string Local(string package) => package.Length > 0 && package.All(char.IsAsciiLetterOrDigit) ? package : LocalId.Of(package);
}
