namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Which days are added up.</summary>
/// <param name="Word">As it stands in the address and in the name of a download.</param>
/// <param name="Label">Dutch, in the list to choose from.</param>
/// <param name="From">The first day that counts, given today.</param>
internal sealed record CountPeriod(string Word, string Label, Func<DateOnly, DateOnly> From)
{
    public const string Parameter = "periode";

    public static readonly IReadOnlyList<CountPeriod> All =
    [
        new("30-dagen", "De afgelopen 30 dagen", today => today.AddDays(-29)),
        new("12-maanden", "De afgelopen 12 maanden", today => today.AddMonths(-12).AddDays(1)),
        new("alles", "Sinds het begin", _ => DateOnly.MinValue),
    ];

    /// <summary>The one that is asked for; the first for any other word.</summary>
    public static CountPeriod Read(IQueryCollection query) => All.FirstOrDefault(period => period.Word == query[Parameter]) ?? All[0];
}
