using Showcase.Core.Content;
using Showcase.Core.Embeds;
using Showcase.Core.Stories;

namespace Showcase.Web.Features.Stories;

/// <summary>Stories as a card on another site.</summary>
internal sealed class StoryEmbedSource(IPublishedSite site) : IEmbedSource
{
    private const int Width = 560;
    private const int Height = 180;

    public Embed? Find(EmbedAddress address) => site.FindByPath(address.Path) is SuccessStory story
        ? new Embed(story.Title, story.Organisation?.Title, Math.Min(Width, address.MaxWidth), Math.Min(Height, address.MaxHeight), story.Image) { Summary = story.Summary }
        : null;
}
