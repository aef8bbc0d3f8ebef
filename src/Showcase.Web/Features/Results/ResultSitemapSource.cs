using Showcase.Core.Feeds;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>The pages of areas and releases, which are no documents.</summary>
internal sealed class ResultSitemapSource(IPublishedResults published, IReleaseArchive archive) : ISitemapSource
{
    public IEnumerable<SitemapEntry> Entries()
    {
        var results = published.Snapshot();
        yield return new SitemapEntry(ResultPath.Releases, results.Latest?.ReleasedAt);
        foreach (var area in results.Areas.Where(area => area.Kind != AreaKind.All))
        {
            yield return new SitemapEntry(ResultPath.Of(area), results.Latest?.ReleasedAt);
        }

        foreach (var release in archive.Releases)
        {
            yield return new SitemapEntry(ResultPath.Of(release), release.ReleasedAt);
        }
    }
}
