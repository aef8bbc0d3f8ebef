namespace Showcase.Core.Results;

/// <summary>A result in words: the only place where a released number becomes text, so that every page, feed, answer and export says the same.</summary>
/// <param name="Number">Figure with its sign: <c>345</c>, <c>€ 1,2 miljoen</c>, <c>78 %</c>, <c>minder dan 10</c>. Nothing when there is no number.</param>
/// <param name="Unit">Noun that follows the figure: <c>plaatsingen</c>, <c>uur</c>; empty where the figure carries its sign.</param>
/// <param name="Period"><c>2025</c> or <c>3e kwartaal 2025</c>.</param>
/// <param name="AsOf">Day of the peildatum: <c>30 september 2026</c>.</param>
/// <param name="Status"><c>voorlopig</c> or <c>definitief</c>.</param>
/// <param name="Missing">What to tell where there is no number, lower case; nothing when there is one.</param>
public sealed record ResultText(string? Number, string Unit, string Period, string AsOf, string Status, string? Missing)
{
    // No-break space: a figure and its sign stay on one line.
    private const char Joined = '\u00A0';

    /// <summary>Goes with every amount out of a block set.</summary>
    public const string EuroNote = "inspanningswaarde, geen loon of besparing";

    /// <summary>Figure and unit: <c>345 plaatsingen</c>, <c>€ 345.000</c>. Nothing when there is no number.</summary>
    public string? Text => Number is null || Unit.Length == 0 ? Number : $"{Number} {Unit}";

    /// <summary>What stands in a table cell: the figure, or a short word why there is none.</summary>
    public string Cell => Number ?? Missing ?? "";

    /// <summary>What a reader needs beside the number: <c>Plaatsingen, Merelland, 2025; peildatum 30 september 2026, voorlopig</c>.</summary>
    public required string Title { get; init; }

    public static ResultText For(PublishedResult result)
    {
        var number = NumberOf(result.Indicator.Kind, result.Cell);
        var status = result.Status == ReleaseStatus.Definite ? "definitief" : "voorlopig";
        var asOf = DutchFormat.Day(result.Release.AsOf);
        var note = result.Indicator.HasEuroNote ? $"; {EuroNote}" : "";
        return new ResultText(number, UnitOf(result), result.Period.Label, asOf, status, number is null ? MissingOf(result.Cell.Status) : null)
        {
            Title = $"{result.Indicator.Name}, {result.Area.Name}, {result.Period.Label}; peildatum {asOf}, {status}{note}",
        };
    }

    private static string? NumberOf(UnitKind kind, ResultCell cell) => cell.Status switch
    {
        CellStatus.Published => Figure(kind, cell.Value),
        CellStatus.FewerThan => "minder dan " + Figure(kind, cell.Value),
        _ => null,
    };

    private static string Figure(UnitKind kind, long value) => kind switch
    {
        UnitKind.Euro when Math.Abs(value) >= 1_000_000 => $"€{Joined}{DutchFormat.Number(value / 1_000_000m, 2)}{Joined}miljoen",
        UnitKind.Euro => $"€{Joined}{DutchFormat.Number(value)}",
        UnitKind.Percent => $"{DutchFormat.Number(value)}{Joined}%",
        _ => DutchFormat.Number(value),
    };

    private static string UnitOf(PublishedResult result) => result.Indicator.Kind switch
    {
        UnitKind.Euro or UnitKind.Percent => "",
        _ when result.Cell is { HasValue: true, Value: 1 } => result.Indicator.UnitSingular,
        _ => result.Indicator.UnitPlural,
    };

    private static string MissingOf(CellStatus status) => status switch
    {
        CellStatus.Withheld => "niet getoond",
        CellStatus.MixedBlockSets => "niet optelbaar",
        _ => "geen cijfer",
    };
}
