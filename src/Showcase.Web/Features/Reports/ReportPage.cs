using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Reports;

/// <summary>A report with what the page needs around it.</summary>
/// <param name="Newer">Number of a newer release, on a frozen report that is no longer the newest.</param>
/// <param name="MovingPath">The same report by the newest release.</param>
/// <param name="FrozenAddress">Absolute, to be copied.</param>
/// <param name="Shown">The figures that stand large at the top; only exact ones.</param>
public sealed record ReportPage(
    PageHead Head,
    Report Report,
    int? Newer,
    Freshness Freshness,
    string MovingPath,
    string FrozenAddress,
    string WordPath,
    string WorkbookPath,
    IReadOnlyList<ReportFigure> Shown) : IShowcasePage;
