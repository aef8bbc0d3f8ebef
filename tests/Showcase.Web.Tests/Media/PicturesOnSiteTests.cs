using System.Net;
using AngleSharp.Dom;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media;

public sealed class PicturesOnSiteTests(SharedHost shared)
{
    [Fact]
    public async Task The_picture_of_a_story_comes_in_three_formats_with_its_size()
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync("/verhalen/van-bijstand-naar-boomverzorger", TestContext.Current.CancellationToken);
        var picture = page.Document.QuerySelector("main picture")!;

        var image = picture.QuerySelector("img")!;
        Assert.True(int.Parse(image.GetAttribute("width")!, null) > int.Parse(image.GetAttribute("height")!, null));
        foreach (var (address, type) in Addresses(picture))
        {
            using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        }
    }

    [Fact]
    public async Task A_shared_page_shows_a_picture_of_a_size_that_is_made_already_and_never_the_whole_file()
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync("/verhalen/van-bijstand-naar-boomverzorger", TestContext.Current.CancellationToken);
        var told = page.Document.QuerySelectorAll("meta[property^='og:image']").ToDictionary(meta => meta.GetAttribute("property")!, meta => meta.GetAttribute("content")!);

        var address = new Uri(told["og:image"]);
        using var answer = await host.Client.GetAsync(address.PathAndQuery, TestContext.Current.CancellationToken);
        using var picture = NetVips.Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith("?width=", address.Query, StringComparison.Ordinal);
        Assert.Equal((told["og:image:type"], $"{told["og:image:width"]} x {told["og:image:height"]}"), (answer.Content.Headers.ContentType?.ToString(), $"{picture.Width} x {picture.Height}"));
        Assert.NotEmpty(told["og:image:alt"]);
    }

    [Fact]
    public async Task The_captions_of_a_film_are_text_that_a_browser_takes()
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync("/videos/mijn-eerste-werkdag", TestContext.Current.CancellationToken);

        using var captions = await host.Client.GetAsync(page.Document.QuerySelector("track")!.GetAttribute("src"), TestContext.Current.CancellationToken);

        Assert.Equal("text/vtt", captions.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("WEBVTT", await captions.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // One of each format is enough to make in a test
    private static IEnumerable<(string Address, string Type)> Addresses(IElement picture)
    {
        foreach (var source in picture.QuerySelectorAll("source"))
        {
            yield return (source.GetAttribute("srcset")!.Split(' ')[0], source.GetAttribute("type")!);
        }

        yield return (picture.QuerySelector("img")!.GetAttribute("src")!, "image/jpeg");
    }
}
