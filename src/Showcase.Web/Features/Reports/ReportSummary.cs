using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Reports;

/// <summary>The paragraph at the top, made from the figures: it says nothing that they do not carry.</summary>
internal static class ReportSummary
{
    public static string Of(ResultArea area, Period period, Release release, IReadOnlyList<ReportFigure> figures)
    {
        var sentences = Sentences(area, period, figures.ToDictionary(figure => figure.Indicator.Code, StringComparer.Ordinal)).OfType<string>().ToList();
        if (sentences.Count == 0)
        {
            return $"Over het {period.Label} zijn er van {area.Name} geen cijfers die getoond kunnen worden.";
        }

        var status = release.StatusOf(period) == ReleaseStatus.Definite ? "definitief" : "voorlopig: er kunnen nog goedkeuringen bij komen";
        return $"{string.Join(' ', sentences)} De peildatum is {DutchFormat.Day(release.AsOf)}; de cijfers zijn {status}.";
    }

    private static IEnumerable<string?> Sentences(ResultArea area, Period period, Dictionary<string, ReportFigure> figures)
    {
        var place = area.Kind switch
        {
            AreaKind.Region => $"in {area.Name}",
            AreaKind.Organisation => $"bij {area.Name}",
            _ => $"onder {area.Name}",
        };
        yield return Tell(figures, Indicators.Placements, text => $"In het {period.Label} waren er {place} via social return {text}");
        yield return Tell(figures, Indicators.Apprenticeships, text => $"Er begonnen {text}");
        yield return Contracts(figures, place);
        yield return Tell(figures, Indicators.Lasting, text => $"Van de plaatsingen die in dit kwartaal een half jaar oud werden, liep {text} nog");
        yield return Value(figures);
    }

    private static string? Contracts(Dictionary<string, ReportFigure> figures, string place) =>
        Text(figures, Indicators.Contracts) is not { } contracts ? null
        : Text(figures, Indicators.Contractors) is { } contractors ? $"{Dutch.Capital(place)} liepen {contracts} met een verplichting social return, bij {contractors}."
        : $"{Dutch.Capital(place)} liepen {contracts} met een verplichting social return.";

    private static string? Value(Dictionary<string, ReportFigure> figures)
    {
        if (figures.GetValueOrDefault(Indicators.Realised.Code)?.Now.Result is { Cell.Status: CellStatus.MixedBlockSets })
        {
            return "De goedgekeurde inspanning is met verschillende bouwblokkensets gewaardeerd; die bedragen tellen we niet op.";
        }

        return Text(figures, Indicators.Realised) is { } text ? $"Er is voor {text} aan inspanning goedgekeurd ({ResultText.EuroNote})." : null;
    }

    private static string? Tell(Dictionary<string, ReportFigure> figures, IndicatorDefinition indicator, Func<string, string> sentence) =>
        Text(figures, indicator) is { } text ? $"{sentence(text)}{Comparison(figures[indicator.Code])}." : null;

    // "Minder dan", a hidden figure and another block set are compared with nothing.
    private static string Comparison(ReportFigure figure)
    {
        var words = figure.Change.Kind switch
        {
            YearChangeKind.AboutEqual => "ongeveer evenveel als",
            YearChangeKind.More => "meer dan",
            YearChangeKind.Less => "minder dan",
            _ => null,
        };
        return words is null ? "" : $", {words} in hetzelfde kwartaal een jaar eerder ({figure.Before.Text})";
    }

    private static string? Text(Dictionary<string, ReportFigure> figures, IndicatorDefinition indicator) =>
        figures.GetValueOrDefault(indicator.Code)?.Now is { IsNumber: true, Result: { } result } ? ResultText.For(result).Text : null;
}
