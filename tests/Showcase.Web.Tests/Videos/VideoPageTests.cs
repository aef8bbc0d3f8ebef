using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Videos;

public sealed class VideoPageTests(SharedHost shared)
{
    [Fact]
    public async Task Every_film_has_captions_a_transcript_and_a_word_on_audio_description_and_its_files_are_there()
    {
        var host = await shared.Started;
        var list = await host.GetPageAsync("/videos", TestContext.Current.CancellationToken);
        var paths = list.Document.QuerySelectorAll(".sc-cards a").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Equal(4, paths.Length);
        foreach (var path in paths)
        {
            var document = (await host.GetPageAsync(path, TestContext.Current.CancellationToken)).Document;
            var track = document.QuerySelector("video track[kind=captions][srclang=nl][default]")!;
            var film = document.QuerySelector("video source")!;
            Assert.True(document.QuerySelector("section[aria-labelledby=uitgeschreven]")!.TextContent.Length > 200, path);
            Assert.NotNull(document.QuerySelector("section[aria-labelledby=audiodescriptie]"));
            Assert.Equal("none", document.QuerySelector("video")!.GetAttribute("preload"));
            Assert.Equal("text/vtt", await TypeAsync(host, track.GetAttribute("src")!));
            Assert.Equal("video/mp4", await TypeAsync(host, film.GetAttribute("src")!));
            Assert.StartsWith("image/", await TypeAsync(host, document.QuerySelector("video")!.GetAttribute("poster")!), StringComparison.Ordinal);
        }
    }

    private static async Task<string?> TypeAsync(ShowcaseHost host, string address)
    {
        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Content.Headers.ContentType?.MediaType;
    }
}
