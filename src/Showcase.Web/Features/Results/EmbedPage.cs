using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>A number or a chart, small enough for another site, with everything that must stand beside it.</summary>
/// <param name="Source">Absolute address of the page behind it.</param>
/// <param name="Expectation">What to expect next; nothing when the address names a release.</param>
/// <param name="Rows">The series in words, newest first; empty beside a single number.</param>
public sealed record EmbedPage(
    ResultFigure Figure, string Title, bool IsExact, string Source, Freshness Freshness, string? Expectation, int ReleaseNumber, SeriesChart? Chart, IReadOnlyList<SeriesRow> Rows);
