using Showcase.Core.Feeds;
using Showcase.Core.Reports;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Reports;

/// <summary>The choice of reports, and the report on the newest quarter of every area; older and frozen ones are reached from there.</summary>
internal sealed class ReportSitemapSource(IPublishedResults published) : ISitemapSource
{
    public IEnumerable<SitemapEntry> Entries()
    {
        var results = published.Snapshot();
        yield return new SitemapEntry(ReportPath.Overview, results.Latest?.ReleasedAt);
        if (results.Latest is { } release)
        {
            foreach (var area in results.Areas.Where(ReportPath.HasReport))
            {
                yield return new SitemapEntry(ReportPath.Of(area, release.Quarter), release.ReleasedAt);
            }
        }
    }
}
