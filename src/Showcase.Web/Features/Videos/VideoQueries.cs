using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Core.Videos;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Videos;

public sealed class VideoQueries(IPublishedSite site, IFilms films)
{
    private const int MoreShown = 3;

    public VideoListPage List(VideoOverview overview, IQueryCollection query)
    {
        var videos = site.All<Video>();
        var page = Paging.Read(query, videos.Count);
        return new VideoListPage(
            new PageHead(overview.Heading, AddressOf(page))
            {
                Description = overview.MetaDescription ?? overview.Intro.Plain,
                Section = VideosRoutes.Overview,
            },
            overview.Heading,
            overview.Intro,
            VideoCard.Of(videos.OrderByDescending(video => video.VideoDate).Skip((page - 1) * Paging.Size).Take(Paging.Size), site),
            new Paging(page, Paging.PagesOf(videos.Count), AddressOf));
    }

    public VideoPage Page(Video video, IReadOnlyList<Crumb> trail) => new(
        HeadOf(video, site.PathOf(video)!, trail),
        site.PathOf(video)!,
        video,
        FilmPlayer.Of(video, films),
        StoryCard.Of(video.RelatedStories, site),
        VideoCard.Of(site.All<Video>().Where(other => other.Key != video.Key).OrderByDescending(other => other.VideoDate).Take(MoreShown), site));

    private static string AddressOf(int page) => page > 1 ? $"{VideosRoutes.Overview}?{Paging.Parameter}={page}" : VideosRoutes.Overview;

    private static PageHead HeadOf(Video video, string path, IReadOnlyList<Crumb> trail) => new(video.Title, path)
    {
        Description = video.MetaDescription ?? video.Summary,
        Trail = trail,
        Section = VideosRoutes.Overview,
        Image = video.Poster,
        Document = video.Key,
        OpenGraphType = "video.other",
        HasOembed = true,
        HasFilm = true,
        JsonLd = JsonLd.Of(
            "VideoObject",
            ("name", video.Title),
            ("description", video.Summary),
            ("inLanguage", "nl"),
            ("url", path),
            ("thumbnailUrl", video.Poster?.Url),
            ("contentUrl", video.File?.Url),
            ("embedUrl", video.Elsewhere?.PageAddress.ToString()),
            ("uploadDate", video.VideoDate is { } day ? Dutch.Iso(day) : null),
            ("duration", video.DurationSeconds is { } seconds ? $"PT{seconds}S" : null),
            ("transcript", video.Transcript.IsEmpty ? null : video.Transcript.Plain)),
    };
}
