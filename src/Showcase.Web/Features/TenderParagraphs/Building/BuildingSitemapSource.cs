using Showcase.Core.Feeds;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>The screen stands in the sitemap; a selection of somebody's own does not.</summary>
internal sealed class BuildingSitemapSource : ISitemapSource
{
    public IEnumerable<SitemapEntry> Entries() => [new SitemapEntry(BuildingRoutes.Build, null)];
}
