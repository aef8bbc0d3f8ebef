using System.Net;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>The disk runs full under a running site: reading goes on, saving says why not, and both work again when there is room, without a new start.</summary>
public sealed class FullDiskTests(ITestOutputHelper output)
{
    private const int Megabyte = 1024 * 1024;

    private static readonly string[] Public =
    [
        "/", "/verhalen", "/verhalen/van-bijstand-naar-boomverzorger", "/videos", "/paragrafen", "/resultaten", "/agenda", "/zoeken?q=boom", "/feeds/verhalen.rss", "/sitemap.xml",
        "/umbraco/delivery/api/v2/content?take=5", "/bestaat-niet",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reading_goes_on_saving_is_refused_with_the_reason_and_works_again_when_there_is_room()
    {
        using var disk = SmallDisk.Mount(kilobytes: 96 * 1024);
        await ShowcaseHost.FillAsync(disk.Path);
        await using var host = await ShowcaseHost.StartOnAsync(disk.Path);
        var page = await StoredPage.CreateAsync(host);
        var filler = Path.Combine(disk.Path, "filler");
        Fill(filler);

        var refused = await SaveUntilRefusedAsync(page);
        Assert.Equal(StoreStatus.Unavailable, refused.Status);
        Assert.Contains("schijf van de site is vol", Assert.Single(refused.Reasons), StringComparison.Ordinal);
        Assert.DoesNotContain("start", refused.Reasons[0], StringComparison.OrdinalIgnoreCase);
        await ReadsAsync(host);
        Assert.Equal("Eerst", await page.PublicTitleAsync());

        File.Delete(filler);
        Assert.Equal(StoreStatus.Done, (await page.SaveAsync("Weer ruimte", padding: Megabyte)).Status);
        Assert.Equal(StoreStatus.Done, (await page.PublishAsync()).Status);
        Assert.Equal("Weer ruimte", await page.PublicTitleAsync());
        await ReadsAsync(host);
    }

    [Fact]
    public async Task Nothing_that_was_acknowledged_while_the_disk_ran_full_is_lost_or_half()
    {
        using var disk = SmallDisk.Mount(kilobytes: 96 * 1024);
        await ShowcaseHost.FillAsync(disk.Path);
        await using (var host = await ShowcaseHost.StartOnAsync(disk.Path))
        {
            var page = await StoredPage.CreateAsync(host);
            var filler = Path.Combine(disk.Path, "filler");
            Fill(filler);
            await SaveUntilRefusedAsync(page);
            for (var room = 0; room < 12; room++)
            {
                // A little room at a time, so that writes break off at different places.
                Shrink(filler, 40 * 1024);
                output.WriteLine($"{(await page.SaveAsync($"Ruimte {room}", padding: 30_000)).Status}, {(await page.PublishAsync()).Status}");
            }

            Assert.NotNull(page.LastPublished);
            Assert.Equal(page.LastPublished, await page.PublicTitleAsync());
            File.Delete(filler);
        }

        SqliteFile.Check(Path.Combine(disk.Path, "showcase.db"));
    }

    private static async Task<StoreOutcome> SaveUntilRefusedAsync(StoredPage page)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            // The log of the database is used again from its beginning: a save or two can still fit.
            var outcome = await page.SaveAsync($"Poging {attempt}", padding: 100_000);
            if (outcome.Status != StoreStatus.Done)
            {
                return outcome;
            }
        }

        throw new InvalidOperationException("The disk was never full.");
    }

    private static async Task ReadsAsync(ShowcaseHost host)
    {
        foreach (var address in Public)
        {
            using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.True(answer.StatusCode == (address == "/bestaat-niet" ? HttpStatusCode.NotFound : HttpStatusCode.OK), $"{address}: {answer.StatusCode}");
        }

        // A size that nobody asked for before: it must be made, and cannot be kept.
        var story = await host.GetPageAsync("/verhalen/van-bijstand-naar-boomverzorger", Cancellation);
        foreach (var source in story.Document.QuerySelectorAll("main img[src]").Select(picture => picture.GetAttribute("src")!).Distinct())
        {
            using var picture = await host.Client.GetAsync(new Uri(source, UriKind.Relative), Cancellation);
            Assert.True(picture.IsSuccessStatusCode, $"{source}: {picture.StatusCode}");
            Assert.StartsWith("image/", picture.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
        }
    }

    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in (int[])[Megabyte, 4096])
        {
            var block = new byte[size];
            try
            {
                while (true)
                {
                    file.Write(block);
                }
            }
            catch (IOException)
            {
                // Full, to the block.
            }
        }
    }

    private static void Shrink(string path, int bytes)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.SetLength(Math.Max(0, file.Length - bytes));
    }
}
