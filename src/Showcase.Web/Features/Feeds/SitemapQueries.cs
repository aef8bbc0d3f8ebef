using Showcase.Core.Content;
using Showcase.Core.Feeds;

namespace Showcase.Web.Features.Feeds;

/// <summary>Every public address: the published tree, and what the slices add or know better.</summary>
internal sealed class SitemapQueries(IEnumerable<ISitemapSource> sources, IPublishedSite site, ILogger<SitemapQueries> logger)
{
    public IReadOnlyList<SitemapEntry> All()
    {
        var entries = new Dictionary<string, SitemapEntry>(StringComparer.Ordinal);
        foreach (var content in site.All<ShowcaseContent>())
        {
            // A folder has an address but no page
            if (content is not PageFolder && site.PathOf(content) is { } path)
            {
                entries[path] = new SitemapEntry(path, new DateTimeOffset(DateTime.SpecifyKind(content.UpdateDate, DateTimeKind.Utc)));
            }
        }

        foreach (var entry in sources.SelectMany(source => Contributions.Of(source, from => from.Entries(), logger)))
        {
            entries[entry.Path] = entry;
        }

        return [.. entries.Values];
    }
}
