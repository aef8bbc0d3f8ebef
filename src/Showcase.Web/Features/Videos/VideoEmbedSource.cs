using Showcase.Core.Content;
using Showcase.Core.Embeds;
using Showcase.Core.Videos;

namespace Showcase.Web.Features.Videos;

/// <summary>Films as a card on another site; the film itself plays here, with captions and transcript beside it.</summary>
internal sealed class VideoEmbedSource(IPublishedSite site) : IEmbedSource
{
    private const int Width = 560;
    private const int Height = 180;

    public Embed? Find(EmbedAddress address) => site.FindByPath(address.Path) is Video video
        ? new Embed(video.Title, null, Math.Min(Width, address.MaxWidth), Math.Min(Height, address.MaxHeight), video.Poster) { Summary = video.Summary }
        : null;
}
