using System.Globalization;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Documents;

namespace Showcase.Web.Features.Reports;

/// <summary>What page, text document and workbook say alike around the figures.</summary>
internal static class ReportFile
{
    public const string Fictional = "Voorbeeld, fictief: dit gebied, de organisaties en de cijfers bestaan niet.";
    public const string NoCorrections = "Op de cijfers van dit kwartaal en van hetzelfde kwartaal een jaar eerder is tot nu toe niets gecorrigeerd.";
    public const string NoStories = "Er zijn geen verhalen uit dit kwartaal.";

    public static DocumentFacts FactsOf(Report report, SiteLinks links) => new(
        report.Title,
        "Rapportage social return",
        links.SiteName,
        report.Release.ReleasedAt,
        links.Of(report.FrozenPath),
        ["social return", report.Area.Name, report.Period.Label]);

    /// <summary>What stands under the title, in this order.</summary>
    public static IReadOnlyList<ReportFact> Facts(Report report, SiteLinks links) =>
    [
        new("Over", $"{report.Area.Name} ({report.Kind.ToLowerInvariant()})"),
        new("Periode", report.Period.Label),
        new("Status", report.Status),
        new("Peildatum", Dutch.Day(report.Release.AsOf)),
        new("Uitgave", string.Create(CultureInfo.InvariantCulture, $"nummer {report.Release.Number}, {Dutch.Day(DutchFormat.DayOf(report.Release.ReleasedAt))}")),
        new("Volgende cijfers", report.Expectation, IsLong: true),
        new("Vast adres", links.Of(report.FrozenPath), links.Of(report.FrozenPath), IsLong: true),
    ];

    public static string FiguresTitle(Report report) => $"Kerncijfers van {report.Area.Name}, {report.Period.Label} en een jaar eerder";

    /// <summary>Notes of the key figures, each once, with the figures that it goes with.</summary>
    public static IEnumerable<string> NotesOf(Report report) =>
        report.Figures.Where(figure => figure.Note is not null).GroupBy(figure => figure.Note!, figure => figure.Indicator.Name, StringComparer.Ordinal)
            .Select(group => $"{string.Join(", ", group)}: {group.Key}");

    /// <summary>Notes of corrections, each once.</summary>
    public static IEnumerable<string> CorrectionNotes(Report report) =>
        report.Corrections.Where(change => change.Note is not null).Select(change => $"{change.Release}: {change.Note}").Distinct(StringComparer.Ordinal);

    public static string SeriesNote(ReportSeries series) =>
        "K1 tot en met K4 zijn de kwartalen."
        + (series.Chart.HasProvisional ? " Gearceerd: voorlopig cijfer." : "")
        + (series.Chart.HasHidden ? " × of zonder kolom: te klein of te herkenbaar om te tonen." : "");

    /// <summary><c>K3 2026</c>, as under the chart.</summary>
    public static string ShortLabel(Period period) => string.Create(CultureInfo.InvariantCulture, $"K{period.LastQuarter.Number} {period.Year}");
}

/// <param name="Address">Absolute address when the value is one.</param>
/// <param name="IsLong">True for a value that takes a line of its own.</param>
internal sealed record ReportFact(string Label, string Value, string? Address = null, bool IsLong = false);
