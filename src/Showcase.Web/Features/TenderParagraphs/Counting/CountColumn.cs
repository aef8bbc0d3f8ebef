namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>A column of the table that it can be sorted by.</summary>
/// <param name="Name">As it stands in the address and above the column of the download.</param>
/// <param name="Label">Dutch, above the column.</param>
/// <param name="Number">What stands in it; nothing for a text.</param>
/// <param name="Text">What stands in it when it is no number.</param>
internal sealed record CountColumn(string Name, string Label, Func<CountLine, long>? Number, Func<CountLine, string>? Text = null)
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [CountKinds.CopiedRich] = "Met opmaak",
        [CountKinds.CopiedPlain] = "Zonder opmaak",
        [CountKinds.Docx] = "Word",
        [CountKinds.Odt] = "ODT",
        [CountKinds.Markdown] = "Markdown",
        [CountKinds.Json] = "JSON",
        [CountKinds.Text] = "Tekstbestand",
    };

    public static readonly CountColumn Paragraph = new("paragraaf", "Paragraaf", null, line => line.Title);

    public static readonly CountColumn Viewed = new(CountKinds.Viewed, "Bekeken", line => line.Of(CountKinds.Viewed));

    public static readonly IReadOnlyList<CountColumn> All =
    [
        Paragraph,
        new("versie", "Versie", null, line => line.Version),
        Viewed,
        new("meegenomen", "Meegenomen", line => line.Taken),
        .. CountKinds.Taken.Select(kind => new CountColumn(kind, Labels[kind], line => line.Of(kind))),
    ];

    public static IReadOnlyList<CountColumn> Numbers { get; } = [.. All.Where(column => column.Number is not null)];
}
