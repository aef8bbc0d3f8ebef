using Showcase.Core.Videos;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Videos;

/// <summary>A film with its transcript.</summary>
/// <param name="Path">Of the page.</param>
/// <param name="Player">What is played; nothing for a film that stands at another site.</param>
/// <param name="Stories">Stories that go with it.</param>
/// <param name="More">Other films.</param>
public sealed record VideoPage(PageHead Head, string Path, Video Video, FilmPlayer? Player, IReadOnlyList<StoryCard> Stories, IReadOnlyList<VideoCard> More) : IShowcasePage;
