using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Releasing;

namespace Showcase.Web.Tests.Monitoring;

public sealed class ReleaseMakingTests : IDisposable
{
    private static readonly ReleaseRequest ByPerson = new() { MadeBy = "coordinator" };

    private readonly SourceFiles _files = new();

    [Fact]
    public async Task A_preview_tells_what_a_release_would_be_and_keeps_nothing()
    {
        await using var bench = await StagedAsync();

        var preview = await bench.Maker.PreviewAsync(ByPerson, Token);

        Assert.Null(preview.Impossible);
        Assert.Equal((1, new Quarter(2026, 3), ReleaseStatus.Provisional), (preview.Header!.Number, preview.Header.Quarter, preview.Header.Status));
        Assert.Contains(preview.Suppressions!.Entries(), entry => entry is { Indicator: "duurzaam", Reason: SuppressionReason.SmallDenominator });
        Assert.Empty(await bench.ReleasesAsync());
        var made = await bench.ReleaseAsync(ByPerson with { Seen = preview.ContentHash });
        Assert.Equal(("coordinator", preview.ContentHash), (made.Row!.MadeBy, made.Row.ContentHash));
    }

    [Fact]
    public async Task Without_data_or_a_closed_quarter_the_reason_is_told()
    {
        await using var empty = await MonitoringBench.OnAsync(_files);
        Assert.Equal("Er zijn nog geen gegevens ingelezen.", (await empty.Maker.PreviewAsync(ByPerson, Token)).Impossible);

        await using var bench = await StagedAsync();
        var preview = await bench.Maker.PreviewAsync(ByPerson with { Quarter = new Quarter(2026, 4) }, Token);
        Assert.Equal("Het 4e kwartaal 2026 is nog niet afgesloten en aangeleverd.", preview.Impossible);
        Assert.Null((await bench.ReleaseAsync(ByPerson with { Quarter = new Quarter(9998, 4) })).Row);
    }

    [Fact]
    public async Task A_correction_names_what_it_corrects_and_tells_readers_why()
    {
        await using var bench = await StagedAsync();
        await bench.ReleaseAsync(ByPerson);
        var before = bench.Results.Find("plaatsingen", "A", "2026-Q2")!;
        await ChangeAsync(bench);

        var preview = await bench.Maker.PreviewAsync(ByPerson, Token);
        var silent = await bench.ReleaseAsync(ByPerson with { Note = " \n\t " });
        var made = await bench.ReleaseAsync(ByPerson with { Note = "Vier plaatsingen\u0007 waren\ndubbel geteld." + new string('x', 5000) });

        Assert.True(preview.NeedsNote);
        Assert.NotEmpty(preview.Changes);
        Assert.Equal("Deze uitgave verandert cijfers van uitgave 1. Schrijf een toelichting voor de lezers.", silent.Refused);
        Assert.Equal((2, 1), (made.Row!.Number, made.Row.Corrects));
        Assert.StartsWith("Vier plaatsingen waren dubbel geteld.", made.Row.Note, StringComparison.Ordinal);
        Assert.Equal(ReleaseRequest.LongestNote, made.Row.Note!.Length);
        Assert.Equal(before, bench.Archive.Find(1)!.Find("plaatsingen", "A", "2026-Q2"));
        Assert.Contains(ResultChange.Between(bench.Archive.Find(1)!, bench.Results), change => change.Former == before);
    }

    [Fact]
    public async Task Nothing_is_released_twice_and_definite_follows_provisional_with_the_same_figures()
    {
        await using var bench = await StagedAsync();
        await bench.ReleaseAsync(ByPerson);

        Assert.Equal("Er is niets veranderd sinds uitgave 1.", (await bench.ReleaseAsync(ByPerson)).Refused);
        var definite = await bench.ReleaseAsync(ByPerson with { Status = ReleaseStatus.Definite });

        Assert.Null(definite.Row!.Corrects);
        Assert.Equal((ReleaseStatus.Definite, (await bench.ReleasesAsync())[0].ContentHash), (bench.Results.Latest!.Status, definite.Row.ContentHash));
        await ChangeAsync(bench);
        Assert.Equal("Uitgave 2 is al definitief; een volgende uitgave van dit kwartaal is dat ook.", (await bench.ReleaseAsync(ByPerson with { Note = "Correctie." })).Refused);
        Assert.Equal(2, (await bench.ReleaseAsync(ByPerson with { Note = "Correctie.", Status = ReleaseStatus.Definite })).Row!.Corrects);
    }

    [Fact]
    public async Task What_was_seen_is_what_is_made()
    {
        await using var bench = await StagedAsync();
        var preview = await bench.Maker.PreviewAsync(ByPerson, Token);
        await ChangeAsync(bench);

        var outcome = await bench.ReleaseAsync(ByPerson with { Seen = preview.ContentHash });

        Assert.Equal("De gegevens zijn veranderd sinds u het voorbeeld zag. Bekijk het voorbeeld opnieuw.", outcome.Refused);
        Assert.Empty(await bench.ReleasesAsync());
    }

    [Fact]
    public async Task Five_who_press_the_button_at_once_make_one_release()
    {
        await using var bench = await StagedAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => bench.ReleaseAsync(ByPerson))));

        Assert.Single(outcomes, outcome => outcome.Row is not null);
        Assert.All(outcomes.Where(outcome => outcome.Row is null), outcome => Assert.NotEmpty(outcome.Refused!));
        Assert.Single(await bench.ReleasesAsync());
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_release_is_made_by_itself_only_when_that_is_configured(bool isAutomatic, int releases)
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files, ("ReleaseAutomatically", isAutomatic.ToString()));

        await bench.PullAndReleaseAsync();

        Assert.Equal(releases, (await bench.ReleasesAsync()).Count);
    }

    public void Dispose() => _files.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<MonitoringBench> StagedAsync()
    {
        _files.Write();
        var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAsync();
        return bench;
    }

    private async Task ChangeAsync(MonitoringBench bench)
    {
        for (var line = 1; line <= 12; line++)
        {
            _files.SetEffort(line, "status", "afgewezen");
        }

        _files.Write();
        await bench.PullAsync();
    }
}
