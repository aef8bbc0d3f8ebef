using Showcase.Core.Results;

namespace Showcase.Web.Features.Shared;

/// <summary>A large number on a page, or the author's words where there is none.</summary>
/// <param name="Number">The figure as everyone writes it, or nothing.</param>
/// <param name="Unit">Noun after the figure; empty where the figure carries its sign.</param>
/// <param name="Caption">What it counts.</param>
/// <param name="Note">Area, period, as-of date and status.</param>
/// <param name="Path">Where it is defined, or nothing.</param>
/// <param name="Fallback">Shown when there is no number.</param>
/// <param name="EuroNote">Goes with every amount out of a block set, else nothing.</param>
public sealed record ResultFigure(string? Number, string Unit, string Caption, string Note, string? Path, string? Fallback, string? EuroNote)
{
    /// <summary>One Dutch line when the number once stood otherwise, else nothing.</summary>
    public string? Correction { get; init; }

    /// <summary>How to refer to it, without the address; nothing where there is no number.</summary>
    public ResultCitation? Citation { get; init; }

    public static ResultFigure Of(PublishedResult result, ReleaseChanges changes, string? caption = null, string? fallback = null)
    {
        var text = ResultText.For(result);
        return new ResultFigure(
            text.Number,
            text.Unit,
            caption ?? result.Indicator.Name,
            $"{result.Area.Name}, {text.Period}. Peildatum {text.AsOf}, {text.Status}.",
            ResultPath.Of(result.Indicator, result.Area),
            text.Number is null ? fallback ?? text.Missing : null,
            result.Indicator.HasEuroNote ? ResultText.EuroNote : null)
        {
            Correction = changes.LastOf(result)?.Line,
            Citation = ResultCitation.Of(result),
        };
    }

    /// <summary>A figure that the release does not know: only the author's words.</summary>
    public static ResultFigure Without(string caption, string fallback) => new(null, "", caption, "", null, fallback, null);

    /// <summary>The figures of a results box, in the order in which the editor placed them; one without number and without words is left out.</summary>
    public static IReadOnlyList<ResultFigure> Of(IReadOnlyList<ResultItem> items, IPublishedResults results, ReleaseChanges changes)
    {
        var figures = new List<ResultFigure>(items.Count);
        foreach (var item in items)
        {
            if (results.Find(item.Indicator, item.Area, item.Period) is { } found)
            {
                figures.Add(Of(found, changes, item.Caption, item.Fallback));
            }
            else if (item.Fallback is { } words)
            {
                figures.Add(Without(item.Caption ?? Indicators.Find(item.Indicator)?.Name ?? "", words));
            }
        }

        return figures;
    }
}
