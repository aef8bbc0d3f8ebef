using Showcase.Web.Features.Monitoring.Mapping;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Columns and words of a source, from the settings and as a coordinator changes them.</summary>
public sealed class MappingTests : IDisposable
{
    private readonly SourceFiles _files = new();

    [Fact]
    public async Task A_coordinator_maps_columns_and_words_and_the_same_files_are_read_anew()
    {
        Rename(_files.Efforts, "waarde_eur", "SROI-waarde (EUR)");
        _files.Efforts[0] = _files.Efforts[0].Replace("status", "toestand", StringComparison.Ordinal);
        for (var line = 1; line < _files.Efforts.Count; line++)
        {
            _files.Efforts[line] = _files.Efforts[line].Replace("goedgekeurd", "Akkoord", StringComparison.Ordinal).Replace("plaatsing", "Baan", StringComparison.Ordinal);
        }

        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        Assert.Equal("inzet.csv: kolommen ontbreken: waarde_eur, status.", Assert.Single(await bench.PullAsync()).RefusedBecause);
        var mappings = bench.Get<SourceMapping>();
        var view = (await mappings.FindAsync("bron", Token))!;
        Assert.False(view.IsOwn);
        Assert.Contains("SROI-waarde (EUR)", view.Columns["inzet"]);
        Assert.Equal(["inzet.status", "inzet.waarde_eur"], view.Problems.Select(problem => problem.Field).Order());

        var saved = await mappings.SaveAsync("bron", Written(), view.Revision, "Anna", Token);

        Assert.DoesNotContain(saved, problem => problem.IsFatal);
        Assert.Equal((PullState.Accepted, 30, 0), Facts(await bench.PullAndReleaseAsync()));
        Assert.All(await bench.RowsAsync<StagedEffort>(), effort => Assert.Equal((500_050, EffortStatus.Approved), (effort.ValueEuroCents, effort.Status)));
        var own = (await mappings.FindAsync("bron", Token))!;
        Assert.Equal((true, 1, "Anna", "SROI-waarde (EUR)"), (own.IsOwn, own.Revision, own.MappedBy, own.Mapping.Columns["INZET.waarde_eur"]));
        Assert.Empty(own.Problems);

        Assert.True((await mappings.SaveAsync("bron", Written(), view.Revision, "Bart", Token))[0].IsFatal);
        await mappings.SaveAsync("bron", null, own.Revision, "Bart", Token);
        Assert.Equal(PullState.Refused, Assert.Single(await bench.PullAsync()).Result);
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count);
    }

    [Theory]
    [InlineData("inzet.bsn", "x", "inzet.bsn is geen veld van het gegevensmodel.")]
    [InlineData("zomaar", "x", "zomaar is geen veld van het gegevensmodel.")]
    [InlineData("inzet.uren", "", "De kolomnaam bij inzet.uren is leeg, te lang of bevat vreemde tekens.")]
    [InlineData("inzet.uren", "a\0b", "De kolomnaam bij inzet.uren is leeg, te lang of bevat vreemde tekens.")]
    [InlineData("inzet.uren", "waarde_eur", "Kolom 'waarde_eur' is al gekozen voor uren.|Kolom 'waarde_eur' is al gekozen voor waarde_eur.")]
    public async Task A_column_that_cannot_be_is_not_kept(string field, string column, string reasons)
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAsync();

        var problems = await bench.Get<SourceMapping>().SaveAsync("bron", ColumnMapping.Plain with { Columns = ColumnMapping.Sorted([new(field, column)]) }, 0, "Anna", Token);

        Assert.Contains(problems, problem => problem.IsFatal && reasons.Split('|').Contains(problem.Message));
        Assert.False((await bench.Get<SourceMapping>().FindAsync("bron", Token))!.IsOwn);
    }

    [Fact]
    public async Task Words_decimal_signs_and_presets_that_do_not_exist_are_not_kept()
    {
        await using var bench = await MonitoringBench.OnAsync(_files);
        var wrong = new ColumnMapping
        {
            DecimalSeparator = ";",
            Preset = "Zomaar",
            Words = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["inzet.status"] = ColumnMapping.Sorted([new("Akkoord", "prima")]) },
        };

        var problems = await bench.Get<SourceMapping>().SaveAsync("bron", wrong, 0, "Anna", Token);

        Assert.Equal(
            ["'prima' is geen woord voor inzet.status: kies uit opgevoerd, goedgekeurd, afgewezen.", "Er is geen kant-en-klare koppeling met de naam 'Zomaar'.", "Het decimaalteken is een komma of een punt."],
            problems.Where(problem => problem.IsFatal).Select(problem => problem.Message).Order(StringComparer.Ordinal));
        Assert.True((await bench.Get<SourceMapping>().SaveAsync("onbekend", null, 0, "Anna", Token))[0].IsFatal);
        Assert.Null(await bench.Get<SourceMapping>().FindAsync("onbekend", Token));
    }

    [Fact]
    public async Task Names_of_the_GGM_work_by_one_setting_and_a_constant_stands_for_all_rows()
    {
        foreach (var (field, name) in new[] { ("opdracht_id", "internContractID"), ("opdrachtnaam", "beschrijving"), ("verplichting_eur", "socialReturnBedrag"), ("start", "datumStart"), ("eind", "datumEinde") })
        {
            Rename(_files.Contracts, field, name);
        }

        Rename(_files.Efforts, "opdracht_id", "internContractID");
        Rename(_files.Efforts, "bouwblok_set", "niet van ons");
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files, ("Sources:0:Preset", "Ggm"), ("Sources:0:Columns:inzet.bouwblok_set", "=oost-nl"));

        Assert.Equal((PullState.Accepted, 30, 0), Facts(await bench.PullAsync()));
        Assert.All(await bench.RowsAsync<StagedContract>(), contract => Assert.Equal((10_000_000, new DateOnly(2026, 1, 5)), (contract.ObligationEuroCents, contract.Start)));
        Assert.All(await bench.RowsAsync<StagedEffort>(), effort => Assert.Equal("oost-nl", effort.BlockSet));
    }

    [Fact]
    public async Task Words_of_the_settings_are_translated_without_regard_to_case()
    {
        for (var line = 1; line < _files.Efforts.Count; line++)
        {
            _files.Efforts[line] = _files.Efforts[line].Replace("goedgekeurd", "AKKOORD", StringComparison.Ordinal);
        }

        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files, ("Sources:0:Values:inzet.status:Akkoord", "goedgekeurd"));

        Assert.Equal((PullState.Accepted, 30, 0), Facts(await bench.PullAsync()));
    }

    public void Dispose() => _files.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static ColumnMapping Written() => new()
    {
        Columns = ColumnMapping.Sorted([new("inzet.waarde_eur", "SROI-waarde (EUR)"), new("inzet.status", "toestand")]),
        Words = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["inzet.status"] = ColumnMapping.Sorted([new("akkoord", "goedgekeurd")]),
            ["inzet.soort"] = ColumnMapping.Sorted([new("Baan", "plaatsing")]),
        },
    };

    private static void Rename(List<string> lines, string field, string name) =>
        lines[0] = string.Join(',', lines[0].Split(',').Select(column => column == field ? name : column));

    private static (PullState, int, int) Facts(IReadOnlyList<Showcase.Web.Features.Monitoring.PullOutcome> outcomes) =>
        (Assert.Single(outcomes).Result, outcomes[0].Efforts, outcomes[0].Quarantined);
}
