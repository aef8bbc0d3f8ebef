using System.Net;

namespace Showcase.Web.Tests.Monitoring.Office;

public sealed class MappingPageTests
{
    private const string Page = "/beheer/resultaten/bron/koppeling";

    [Fact]
    public async Task An_export_with_other_headers_is_read_after_the_coordinator_names_its_columns()
    {
        await using var bench = await OfficeBench.StartAsync();
        bench.Files.Efforts[0] = bench.Files.Efforts[0].Replace("waarde_eur", "Bedrag", StringComparison.Ordinal).Replace("status", "Stand", StringComparison.Ordinal);
        for (var line = 1; line < bench.Files.Efforts.Count; line++) bench.Files.Efforts[line] = bench.Files.Efforts[line].Replace("goedgekeurd", "Akkoord", StringComparison.Ordinal);
        bench.Files.Write();
        var refused = await bench.PullAsync();

        var saved = await bench.Coordinator.SendAsync(OfficeBench.Of(Page), Page,
            ("kolom.inzet.waarde_eur", "Bedrag"), ("kolom.inzet.status", "Stand"), ("woorden.inzet.status", "Akkoord = goedgekeurd"), ("actie", "opslaan"));
        var read = await bench.PullAsync();

        Assert.Equal("fout", refused.Document.QuerySelector(".sc-office-state")!.GetAttribute("data-state"));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal("goed", read.Document.QuerySelector(".sc-office-state")!.GetAttribute("data-state"));
        Assert.Contains("Koppeling gewijzigd", (await bench.Coordinator.GetAsync("/beheer/resultaten/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_mapping_is_refused_with_reasons_and_everything_typed()
    {
        await using var bench = await OfficeBench.StartAsync();

        var answer = await bench.Coordinator.SendAsync(OfficeBench.Of(Page), Page,
            ("kolom.inzet.waarde_eur", "uren"), ("kolom.inzet.uren", "uren"), ("woorden.inzet.status", "Akkoord = misschien\n<script>"), ("actie", "opslaan"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("uren", answer.Document.QuerySelector("#inzet-waarde_eur")!.GetAttribute("value"));
        Assert.Equal("Akkoord = misschien\n<script>", answer.Document.QuerySelector("#woorden-inzet-status")!.TextContent.Replace("\r", "", StringComparison.Ordinal));
        Assert.NotEmpty(answer.Document.QuerySelectorAll(".sc-office-field__problem"));
        Assert.Empty(answer.Document.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task Who_edits_an_older_mapping_is_told_and_overwrites_nothing()
    {
        await using var bench = await OfficeBench.StartAsync();
        var revision = (await bench.Coordinator.GetAsync(OfficeBench.Of(Page))).Document.QuerySelector("input[name=versie]")!.GetAttribute("value")!;
        await bench.Coordinator.SendAsync(OfficeBench.Of(Page), Page, ("kolom.inzet.uren", "uren"), ("actie", "opslaan"));

        var late = await bench.Coordinator.SendAsync(OfficeBench.Of(Page), Page, ("versie", revision), ("kolom.inzet.uren", "Uren totaal"), ("actie", "opslaan"));

        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.Contains("intussen gewijzigd", late.Text, StringComparison.Ordinal);
        Assert.Equal("uren", (await bench.Coordinator.GetAsync(OfficeBench.Of(Page))).Document.QuerySelector("#inzet-uren")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Fields_outside_the_record_model_are_not_kept()
    {
        await using var bench = await OfficeBench.StartAsync();

        await bench.Coordinator.SendAsync(OfficeBench.Of(Page), Page, ("kolom.inzet.bsn", "BSN"), ("ConnectionString", "Host=kwaad"), ("MappedBy", "iemand"), ("actie", "opslaan"));

        Assert.DoesNotContain("BSN", (await bench.Coordinator.GetAsync(OfficeBench.Of(Page))).Text, StringComparison.Ordinal);
    }
}
