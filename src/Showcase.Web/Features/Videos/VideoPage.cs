using Showcase.Core.Videos;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Videos;

/// <summary>A film with its transcript.</summary>
/// <param name="Stories">Stories that go with it.</param>
/// <param name="More">Other films.</param>
public sealed record VideoPage(PageHead Head, Video Video, IReadOnlyList<StoryCard> Stories, IReadOnlyList<VideoCard> More) : IShowcasePage;
