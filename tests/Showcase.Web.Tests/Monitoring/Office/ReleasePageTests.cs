using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring.Office;

public sealed class ReleasePageTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_correction_is_seen_first_needs_a_note_and_is_made_once(bool onPostgres)
    {
        await using var bench = await OfficeBench.StartAsync(onPostgres ? await postgres.CreateDatabaseAsync() : null);
        if ((await bench.Coordinator.GetAsync("/beheer/resultaten/uitgaven/1")).Status == HttpStatusCode.NotFound)
        {
            await bench.PreviewAsync();
            await bench.MakeAsync("voorlopig", "");
        }

        bench.Files.Efforts.RemoveRange(20, 5);
        bench.Files.Write();
        await bench.PullAsync();

        var preview = await bench.PreviewAsync();
        var publicBefore = await bench.Host.GetPageAsync("/resultaten/plaatsingen", TestContext.Current.CancellationToken);
        var id = preview.Document.QuerySelector("input[name=voorbeeld]")!.GetAttribute("value")!;
        var token = preview.Document.QuerySelector("main input[name=formulier]")!.GetAttribute("value")!;
        var without = await bench.MakeAsync("voorlopig", "  ");
        var made = await bench.MakeAsync("voorlopig", "Vijf <i>inzetten</i> waren dubbel geteld.");
        var again = await bench.Coordinator.PostAsync("/beheer/resultaten/uitgaven/nieuw", ("formulier", token), ("voorbeeld", id), ("status", "voorlopig"), ("toelichting", "Nog eens"));
        var list = await bench.Coordinator.GetAsync("/beheer/resultaten/uitgaven");

        Assert.Contains(preview.Document.QuerySelectorAll("table tbody tr"), row => row.TextContent.Contains("Plaatsingen", StringComparison.Ordinal) && row.QuerySelector("strong") is { TextContent: "10" });
        Assert.Contains(publicBefore.Document.QuerySelectorAll(".sc-series strong"), figure => figure.TextContent == "15");
        Assert.Equal(HttpStatusCode.BadRequest, without.Status);
        Assert.Contains("toelichting", without.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("staat op de site", made.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vijf <i>inzetten</i> waren dubbel geteld.", made.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Equal(2, list.Document.QuerySelectorAll("tbody tr").Length);
        var publicAfter = await bench.Host.GetPageAsync("/resultaten/plaatsingen", TestContext.Current.CancellationToken);
        Assert.Contains(publicAfter.Document.QuerySelectorAll(".sc-series strong"), figure => figure.TextContent == "10");
        Assert.Contains("Uitgave gemaakt", (await bench.Coordinator.GetAsync("/beheer/resultaten/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_earlier_releases_give_away_is_released_only_by_someone_who_saw_it()
    {
        await using var bench = await OfficeBench.StartAsync(spoil: files =>
        {
            files.Efforts.RemoveRange(19, 12);
            for (var line = 1; line <= 18; line++)
            {
                files.SetEffort(line, "start", "2026-04-15");
                files.SetEffort(line, "soort", line <= 5 ? "stage" : "leerbaan");
            }
        });
        if ((await bench.Coordinator.GetAsync("/beheer/resultaten/uitgaven/1")).Status == HttpStatusCode.NotFound)
        {
            await bench.PreviewAsync();
            await bench.MakeAsync("voorlopig", "");
        }

        for (var line = 6; line <= 9; line++)
        {
            bench.Files.SetEffort(line, "soort", "stage");
        }

        bench.Files.Write();
        await bench.PullAsync();
        var preview = await bench.PreviewAsync();
        var csv = await bench.Coordinator.GetAsync("/beheer/resultaten/uitgaven/nieuw/onderdrukt.csv");
        var unseen = await bench.MakeAsync("voorlopig", "Vier stages waren als leerbaan opgegeven.");
        var seen = await bench.MakeAsync("voorlopig", "Vier stages waren als leerbaan opgegeven.", ("gezien", "ja"));

        Assert.Contains(preview.Document.QuerySelectorAll("section[aria-labelledby=onbewezen] tbody tr"), row => row.TextContent.Contains("stage", StringComparison.Ordinal));
        Assert.Contains(csv.Text.Split('\n'), line => line.Contains("stage", StringComparison.Ordinal) && line.TrimEnd().EndsWith("nee", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, unseen.Status);
        Assert.Contains("Kruis aan", unseen.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("staat op de site", seen.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("zonder bewijs", (await bench.Coordinator.GetAsync("/beheer/resultaten/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_whose_data_moved_on_is_not_made()
    {
        await using var bench = await OfficeBench.StartAsync();
        bench.Files.Efforts.RemoveRange(20, 5);
        bench.Files.Write();
        await bench.PullAsync();
        await bench.PreviewAsync();
        bench.Files.Efforts.RemoveRange(10, 5);
        bench.Files.Write();
        await bench.PullAsync();

        var made = await bench.MakeAsync("voorlopig", "Te laat.");

        Assert.Contains("voorbeeld opnieuw", made.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_preview_makes_nothing_and_loses_nothing_typed()
    {
        await using var bench = await OfficeBench.StartAsync();
        bench.Files.Efforts.RemoveRange(20, 5);
        bench.Files.Write();
        await bench.PullAsync();
        await bench.PreviewAsync();

        var sent = await bench.Coordinator.SendAsync(
            "/beheer/resultaten/uitgaven/nieuw", "/beheer/resultaten/uitgaven/nieuw",
            ("voorbeeld", Guid.NewGuid().ToString("N")), ("status", "definitief"), ("toelichting", "Wat ik typte"), ("Number", "99"), ("MadeBy", "iemand"));

        Assert.Equal(HttpStatusCode.BadRequest, sent.Status);
        Assert.Equal("Wat ik typte", sent.Document.QuerySelector("textarea")!.TextContent);
        Assert.True(sent.Document.QuerySelector("#definitief")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Nothing_changed_leaves_only_a_definite_release_to_make()
    {
        await using var bench = await OfficeBench.StartAsync();
        if ((await bench.Coordinator.GetAsync("/beheer/resultaten/uitgaven/1")).Status == HttpStatusCode.NotFound)
        {
            await bench.PreviewAsync();
            await bench.MakeAsync("voorlopig", "");
        }

        var preview = await bench.PreviewAsync();
        var made = await bench.MakeAsync("definitief", "");
        var none = await bench.PreviewAsync();

        Assert.Null(preview.Document.QuerySelector("#voorlopig"));
        Assert.Contains("definitief", made.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("niets veranderd", none.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }
}
