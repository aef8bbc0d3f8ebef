using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Core.Feeds;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Feeds;

/// <summary>Collects what the slices contribute to the feeds.</summary>
internal sealed class FeedQueries(IEnumerable<IFeedSource> sources, IPublishedSite site, SiteUrls urls, IOptions<ShowcaseOptions> options, ILogger<FeedQueries> logger)
{
    private const int Most = 50;

    public FeedPage Newest(string feedPath)
    {
        var entries = sources
            .SelectMany(source => Contributions.Of(source, from => from.Entries(), logger))
            .OrderByDescending(entry => entry.PublishedAt)
            .Select(Whole)
            .OfType<FeedEntry>()
            .Take(Most)
            .ToArray();
        var overview = site.All<StoryOverview>() is [var first, ..] ? first : null;
        return new FeedPage(
            XmlText.Clean(options.Value.SiteName),
            XmlText.Clean(overview is { Intro.IsEmpty: false } ? overview.Intro.Plain : options.Value.SiteName),
            urls.Absolute((overview is null ? null : site.PathOf(overview)) ?? "/"),
            urls.Absolute(feedPath),
            entries.Select(entry => entry.UpdatedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
            entries);
    }

    // An entry that cannot be written would be the end of the feed
    private FeedEntry? Whole(FeedEntry entry)
    {
        try
        {
            return Absolute(entry);
        }
        catch (Exception failure) when (failure is ArgumentException or UriFormatException)
        {
            logger.LogError(failure, "{Path} is left out of the feed", entry.Path);
            return null;
        }
    }

    private FeedEntry Absolute(FeedEntry entry) => entry with
    {
        Path = urls.Absolute(entry.Path),
        Title = XmlText.Clean(entry.Title),
        Summary = XmlText.Clean(entry.Summary),
        Html = AbsoluteLinks(XmlText.Clean(entry.Html)),
        Categories = [.. entry.Categories.Select(XmlText.Clean)],
        ImageUrl = entry.ImageUrl is null ? null : urls.Absolute(entry.ImageUrl),
    };

    // A feed reader knows no base address. The markup was written by our own serialiser, so attributes always look like this
    private string AbsoluteLinks(string html) => html
        .Replace(" href=\"/", $" href=\"{urls.Base}/", StringComparison.Ordinal)
        .Replace(" src=\"/", $" src=\"{urls.Base}/", StringComparison.Ordinal);
}
