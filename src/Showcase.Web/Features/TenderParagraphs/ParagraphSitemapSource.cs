using Showcase.Core.Feeds;
using Showcase.Web.Features.TenderParagraphs.Building;
using Showcase.Web.Features.TenderParagraphs.Versions;

namespace Showcase.Web.Features.TenderParagraphs;

/// <summary>The two screens for buyers; selections and texts of their own do not stand in the sitemap.</summary>
internal sealed class ParagraphSitemapSource : ISitemapSource
{
    public IEnumerable<SitemapEntry> Entries() => [new SitemapEntry(BuildingRoutes.Build, null), new SitemapEntry(VersionsRoutes.Check, null)];
}
