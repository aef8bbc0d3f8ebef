using System.Text.Json;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>What a browser fetches of a picture on a sharp screen: enough to be sharp, and no more than is shown.</summary>
public sealed class PictureSizeTests(BrowserSite site)
{
    private const double Density = 2;

    // What covers its box is as wide as its height asks for, when that is more.
    private const string Look = """
        async () => {
          for (let y = 0; y < document.body.scrollHeight; y += 500) { scrollTo(0, y); await new Promise(done => setTimeout(done, 20)); }
          const pictures = [...document.querySelectorAll('main picture img, section picture img')];
          await Promise.race([Promise.all(pictures.map(image => image.decode().catch(() => {}))), new Promise(done => setTimeout(done, 15000))]);
          scrollTo(0, 0);
          return pictures.filter(image => image.checkVisibility()).map(image => {
            const box = image.getBoundingClientRect();
            return {
              name: new URL(image.currentSrc || image.src).pathname.split('/').at(-1),
              fetched: Number(new URL(image.currentSrc || image.src).searchParams.get('width')),
              shown: Math.max(box.width, box.height * image.width / image.height, box.height * Number(image.getAttribute('width')) / Number(image.getAttribute('height'))),
              choices: [...image.parentElement.querySelectorAll('source')].at(0)?.srcset.split(', ').map(choice => parseInt(choice.split(' ').at(-1))) ?? [],
              top: box.top,
              isLazy: image.loading === 'lazy',
              hasSize: Number(image.getAttribute('width')) > 0 && Number(image.getAttribute('height')) > 0,
            };
          });
        }
        """;

    public static TheoryData<string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, int>();
            foreach (var path in new[] { "/", "/verhalen", "/verhalen/van-bijstand-naar-boomverzorger", "/videos", "/regio", "/regio/merelland" })
            {
                foreach (var width in PageVisit.Widths) pages.Add(path, width);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_picture_is_fetched_as_sharp_as_it_is_shown_and_no_larger(string path, int width)
    {
        await using var visitor = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, DeviceScaleFactor = (float)Density, ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

        var pictures = (await page.EvaluateAsync<JsonElement>(Look)).Deserialize<List<SeenPicture>>(JsonSerializerOptions.Web)!;

        Assert.NotEmpty(pictures);
        Assert.Equal("", string.Join('\n', pictures.SelectMany(Problems)));
        // The first stands in view; what is further down comes when it comes near.
        Assert.All(pictures.Where(picture => picture.Top > 1_800), picture => Assert.True(picture.IsLazy, picture.ToString()));
    }

    private static IEnumerable<string> Problems(SeenPicture picture)
    {
        var needed = picture.Shown * Density;
        // A hair below what is needed is not seen
        var best = picture.Choices.Order().FirstOrDefault(choice => choice >= needed * 0.97, picture.Choices.Max());
        if (picture.Fetched > best) yield return $"{picture} is larger than {best}";
        if (picture.Fetched < Math.Min(best, needed * 0.7)) yield return $"{picture} is not sharp; {best} is";
        if (!picture.HasSize) yield return $"{picture} has no size of its own";
    }

    private sealed record SeenPicture(string Name, int Fetched, double Shown, int[] Choices, double Top, bool IsLazy, bool HasSize);
}
