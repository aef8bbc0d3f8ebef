using System.Net;

namespace Showcase.Web.Tests.Monitoring.Office;

public sealed class SourcePageTests
{
    [Fact]
    public async Task A_pull_by_hand_shows_what_came_in_and_who_asked()
    {
        await using var bench = await OfficeBench.StartAsync();
        bench.Files.SetEffort(2, "uren", "120");
        bench.Files.SetEffort(3, "waarde_eur", "-1");
        bench.Files.Write();

        var page = await bench.PullAsync();

        var rows = page.Document.QuerySelectorAll("table tbody tr").ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("ingelezen", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("met de hand door gebruiker-", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("In orde", page.Document.QuerySelector(".sc-office-state")!.TextContent, StringComparison.Ordinal);
        var changes = await bench.Coordinator.GetAsync(rows[0].QuerySelector("a[download]")!.GetAttribute("href")!);
        Assert.Contains("gewijzigd", changes.Text, StringComparison.Ordinal);
        var log = await bench.Coordinator.GetAsync("/beheer/resultaten/logboek");
        Assert.Contains("Ophalen gestart", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_markup_is_text_everywhere()
    {
        await using var bench = await OfficeBench.StartAsync(spoil: files => files.SetEffort(2, "soort", "<script>alert(1)</script>"));
        foreach (var address in new[] { "/beheer/resultaten", OfficeBench.Of("/beheer/resultaten/bron"), OfficeBench.Of("/beheer/resultaten/bron/koppeling"), "/beheer/resultaten/quarantaine" })
        {
            var page = await bench.Coordinator.GetAsync(address);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(OfficeBench.Source, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.Document.QuerySelectorAll("main b, script:not([src]), [onclick], [style]"));
        }
    }

    [Fact]
    public async Task A_source_that_is_gone_says_so_and_keeps_the_last_good_figures()
    {
        await using var bench = await OfficeBench.StartAsync();
        File.Delete(bench.Files.FileOf("inzet"));

        var page = await bench.PullAsync();

        Assert.Contains("sinds", page.Document.QuerySelector(".sc-office-state")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("fout", page.Document.QuerySelector(".sc-office-state")!.GetAttribute("data-state"));
        Assert.Contains(page.Document.QuerySelectorAll("dd"), fact => fact.TextContent.Trim() == "30");
    }

    [Fact]
    public async Task A_held_delivery_counts_only_when_someone_who_saw_it_confirms_it()
    {
        await using var bench = await OfficeBench.StartAsync();
        bench.Files.Efforts.RemoveRange(2, bench.Files.Efforts.Count - 2);
        bench.Files.Write();

        var held = await bench.PullAsync();
        var number = held.Document.QuerySelector("input[name=levering]")!.GetAttribute("value")!;
        var another = await bench.Coordinator.SendAsync(OfficeBench.Of("/beheer/resultaten/bron"), "/beheer/resultaten/bron/opgehouden", ("levering", "1"), ("actie", "gebruiken"));
        var confirmed = await bench.Coordinator.SendAsync(OfficeBench.Of("/beheer/resultaten/bron"), "/beheer/resultaten/bron/opgehouden", ("levering", number), ("actie", "gebruiken"));
        var after = await bench.Coordinator.GetAsync(confirmed.Location!);

        Assert.Contains("wacht op u", held.Text, StringComparison.Ordinal);
        Assert.Contains("gedaan=te-laat", another.Location, StringComparison.Ordinal);
        Assert.Contains("gedaan=gebruikt", confirmed.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("wacht op u", after.Text, StringComparison.Ordinal);
        Assert.Contains(after.Document.QuerySelectorAll("dd"), fact => fact.TextContent.Trim() == "1");
    }

    [Theory]
    [InlineData("/beheer/resultaten/bron")]
    [InlineData("/beheer/resultaten/bron?bron=bestaat-niet")]
    [InlineData("/beheer/resultaten/bron/koppeling?bron=..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/beheer/resultaten/bron/koppeling?bron=%00")]
    [InlineData("/beheer/resultaten/uitgaven/0")]
    [InlineData("/beheer/resultaten/uitgaven/999999999")]
    [InlineData("/beheer/resultaten/uitgaven/99999999999999999999")]
    [InlineData("/beheer/resultaten/uitgaven/-1/onderdrukt.csv")]
    public async Task What_is_not_there_is_a_page_that_says_so(string address)
    {
        await using var bench = await OfficeBench.StartAsync();

        var page = await bench.Coordinator.GetAsync(address);

        Assert.InRange((int)page.Status, 400, 404);
        Assert.DoesNotContain("Exception", page.Text, StringComparison.Ordinal);
    }
}
