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
    public MediaFile? Captions => Read<MediaFile>("captions");
    public RichText Transcript => RichText("transcript");
    public MediaFile? AudioDescription => Read<MediaFile>("audioDescription");
    public string? AudioDescriptionStatement => Text("audioDescriptionStatement");
    public int? DurationSeconds => WholeNumber("durationSeconds");
    public IReadOnlyList<string> Audiences => Choices("audiences");
    public DateOnly? VideoDate => Day("videoDate");
    public IReadOnlyList<SuccessStory> RelatedStories => PickedMany<SuccessStory>("relatedStories");
}
