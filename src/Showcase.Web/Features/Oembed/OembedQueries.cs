using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using Showcase.Core.Consent;
using Showcase.Core.Content;
using Showcase.Core.Embeds;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Oembed;

/// <summary>Asks the slices which of them knows a page, and writes what another site may show of it.</summary>
internal sealed class OembedQueries(IEnumerable<IEmbedSource> sources, IPublishedSite site, IConsentedUses uses, IWithdrawnPages withdrawn, SiteUrls urls, IOptions<ShowcaseOptions> options, ILogger<OembedQueries> log)
{
    private const int CacheAgeSeconds = 3600;

    /// <summary>Whether other sites must stop showing it: someone portrayed in it does not consent to that, or not to the page itself.</summary>
    public bool IsGone(EmbedAddress address) => IsWithheld(address) || withdrawn.GoneType(address.Path) is not null;

    public OembedResponse? Find(EmbedAddress address)
    {
        if (IsWithheld(address))
        {
            return null;
        }

        if (sources.Select(source => Safely(source, address)).FirstOrDefault(found => found is not null) is not { } embed)
        {
            return null;
        }

        // One that is larger than the room asked for is against the specification (oembed.com §2.3.4).
        var thumbnail = embed.Thumbnail is { } picture && picture.Width <= address.MaxWidth && picture.Height <= address.MaxHeight && uses.Allows(picture.Media.Key, PublicUse.Embed) ? picture : null;
        return new OembedResponse(
            "rich", "1.0", embed.Title, embed.Author, options.Value.SiteName, urls.Base, CacheAgeSeconds,
            thumbnail is null ? null : urls.Absolute(thumbnail.Url), thumbnail?.Width, thumbnail?.Height,
            embed.FramePath is { } frame ? Frame(embed, urls.Absolute(frame)) : Card(embed, urls.Absolute(address.Path)), embed.Width, embed.Height);
    }

    private bool IsWithheld(EmbedAddress address) => site.FindByPath(address.Path) is { } page && !uses.Allows(page.Key, PublicUse.Embed);

    private static string Frame(Embed embed, string address) =>
        $"<iframe src=\"{Encode(address)}\" title=\"{Encode(embed.Title)}\" width=\"{embed.Width}\" height=\"{embed.Height}\" loading=\"lazy\"></iframe>";

    private static string Card(Embed embed, string url) =>
        $"<blockquote><p><a href=\"{Encode(url)}\">{Encode(embed.Title)}</a></p><p>{Encode(embed.Summary ?? "")}</p></blockquote>";

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    private Embed? Safely(IEmbedSource source, EmbedAddress address)
    {
        try
        {
            return source.Find(address);
        }
        catch (Exception error)
        {
            log.LogError(error, "{Source} fails on {Path}", source.GetType().Name, address.Path);
            return null;
        }
    }
}
