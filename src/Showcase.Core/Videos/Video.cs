using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Core.Stories;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Videos;

/// <summary>A short film with captions and transcript.</summary>
[PublishedModel("video")]
public sealed class Video(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Title => Text("title") ?? Name;
    public string Summary => Text("summary") ?? "";
    public MediaFile? File => Read<MediaFile>("file");
    public Picture? Poster => Read<Picture>("poster");

    /// <summary>Address of the film where it stands at another site; then there is no file.</summary>
    public ElsewhereFilm? Elsewhere => File is null ? ElsewhereFilm.Read(Text("elsewhere")) : null;

    /// <summary>Captions as WebVTT; nothing when there are none.</summary>
    public string? CaptionText => Text("captionText");

    public RichText Transcript => RichText("transcript");
    public MediaFile? AudioDescription => Read<MediaFile>("audioDescription");
    public string? AudioDescriptionStatement => Text("audioDescriptionStatement");
    public int? DurationSeconds => WholeNumber("durationSeconds");
    public IReadOnlyList<string> Audiences => Choices("audiences");
    public DateOnly? VideoDate => Day("videoDate");
    public IReadOnlyList<SuccessStory> RelatedStories => PickedMany<SuccessStory>("relatedStories");
}
