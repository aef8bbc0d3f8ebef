using System.IO.Hashing;
using Npgsql;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring;
using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Monitoring.Mapping;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>The tender paragraph of a contract on its way from a source to a release.</summary>
public sealed class ContractParagraphTests(PostgresServer postgres) : IDisposable
{
    private readonly SourceFiles _files = new();

    [Theory]
    [InlineData("pso-korting", "pso-korting", null)]
    [InlineData("PSO-korting@1.2.0", "pso-korting", "1.2.0")]
    [InlineData("", null, null)]
    public async Task It_is_kept_with_its_version(string delivered, string? slug, string? version)
    {
        AddColumn(_files, delivered, delivered, delivered);
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((3, 30, 0), (outcome.Contracts, outcome.Efforts, outcome.Quarantined));
        Assert.All(await bench.RowsAsync<StagedContract>(), contract => Assert.Equal((slug, version, false), (contract.Paragraph, contract.ParagraphVersion, contract.HasUnreadParagraph)));
        Assert.Equal(0, Assert.Single(await bench.RowsAsync<DeliveryRow>()).UnreadParagraphCount);
    }

    [Theory]
    [InlineData("zie bestek")]
    [InlineData("pso-korting@latest")]
    [InlineData("../beheer")]
    [InlineData("=1+1")]
    [InlineData("<b>pso</b>")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task What_is_no_paragraph_is_passed_over_and_told_while_the_contract_counts(string delivered)
    {
        AddColumn(_files, "pso-korting", delivered, delivered);
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Accepted, 3, 30, 0), (outcome.Result, outcome.Contracts, outcome.Efforts, outcome.Quarantined));
        Assert.Equal([(null, true), (null, true), ("pso-korting", false)], (await bench.RowsAsync<StagedContract>()).Select(contract => (contract.Paragraph, contract.HasUnreadParagraph)).Order());
        Assert.Equal(2, Assert.Single(await bench.Get<SourceHealthQueries>().All(TestContext.Current.CancellationToken)).UnreadParagraphs);
    }

    [Fact]
    public async Task The_report_in_the_folder_says_how_often_it_was_passed_over()
    {
        using var inbox = new SourceFiles("inbox");
        AddColumn(inbox, "pso-korting", "zie bestek", "n.v.t.");
        inbox.Write();
        var folder = Path.GetDirectoryName(inbox.Path)!;
        await using var bench = await MonitoringBench.WithAsync(null, ("Sources:0:Name", "bron"), ("Sources:0:Path", folder), ("Sources:0:SettleSeconds", "0"));

        await bench.PullAsync();

        var report = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder, "verslag.txt", SearchOption.AllDirectories)), TestContext.Current.CancellationToken);
        Assert.Contains("Bij 2 opdrachten is de paragraaf niet herkend; die tellen zonder paragraaf mee.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("bestek", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_no_field_may_hold_sets_the_contract_apart_as_in_any_other_column()
    {
        AddColumn(_files, "pso-korting", "pso-korting", new string('a', 401));
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAsync();

        Assert.Equal("paragraaf is langer dan 400 tekens.", Assert.Single(await bench.QuarantineAsync(), row => row.Table == "opdrachten").Reason);
    }

    [Fact]
    public async Task Another_name_of_the_column_and_words_of_the_source_are_mapped()
    {
        AddColumn(_files, "Standaard 5%", "Standaard 5%", "Iets anders", "Gebruikte tekst");
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(
            _files, ("Sources:0:Columns:opdrachten.paragraaf", "Gebruikte tekst"), ("Sources:0:Values:opdrachten.paragraaf:Standaard 5%", "contractvoorwaarde-vijf-procent@1.1.0"));
        await bench.PullAsync();

        var contracts = (await bench.RowsAsync<StagedContract>()).OrderBy(contract => contract.ContractId, StringComparer.Ordinal).ToList();
        Assert.Equal(["contractvoorwaarde-vijf-procent", "contractvoorwaarde-vijf-procent", null], contracts.Select(contract => contract.Paragraph));
        Assert.Equal("1.1.0", contracts[0].ParagraphVersion);
    }

    [Fact]
    public async Task A_source_that_begins_to_deliver_the_column_empty_has_changed_nothing()
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAsync();
        AddColumn(_files, "", "pso-korting", "");
        _files.Write();

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Accepted, (0, 1, 0)), (outcome.Result, outcome.Changes));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("pso-korting", false)]
    public void A_contract_without_a_paragraph_is_the_record_that_it_was_before_there_was_such_a_field(string paragraph, bool isSame)
    {
        var table = new SourceTable { Name = "opdrachten", Label = "opdrachten", Columns = ["opdracht_id", "paragraaf"], Rows = (_, _) => AsyncEnumerable.Empty<SourceRow>() };
        var (map, row, hash) = (ColumnMap.For(table, ColumnMapping.Of(new SourceOptions { Name = "bron" })), new SourceRow(2, ["O1", paragraph], null), new XxHash3());
        var fields = RecordTables.AllOf("opdrachten").ToList();

        var now = RowFingerprint.OfFields(hash, map, row, fields);

        Assert.Equal(isSame, now == RowFingerprint.OfFields(hash, map, row, fields.Where(field => field != "paragraaf")));
    }

    [Fact]
    public async Task It_is_read_over_http()
    {
        await using var server = await JsonSourceServer.StartAsync();
        foreach (var (at, (_, record)) in server.Tables["opdrachten"].Index())
        {
            record["paragraaf"] = at switch { 0 => null, 1 => "pso-korting@1.0.0", _ => 12 };
        }

        await using var bench = await MonitoringBench.WithAsync(null, server.Settings());
        await bench.PullAsync();

        Assert.Equal([(null, false), (null, true), ("pso-korting", false)], (await bench.RowsAsync<StagedContract>()).Select(contract => (contract.Paragraph, contract.HasUnreadParagraph)).Order());
    }

    [Fact]
    public async Task It_is_read_from_a_view_and_staged_on_postgres()
    {
        var source = await postgres.CreateDatabaseAsync();
        await using (var connection = new NpgsqlConnection(source))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var make = new NpgsqlCommand(
                """
                CREATE VIEW organisaties AS SELECT 'A' AS organisatie_code, 'Stad A' AS organisatie_naam, 'R1' AS regio_code, 'Noord' AS regio_naam;
                CREATE VIEW opdrachten AS SELECT 'O' || n AS opdracht_id, 'A' AS organisatie_code, 'Groen' AS opdrachtnaam, 'L' || n AS opdrachtnemer_id, '77310000-6' AS cpv, 1000 AS verplichting_eur,
                    DATE '2026-01-05' AS start, NULL::date AS eind, CASE n WHEN 1 THEN 'pso-korting' WHEN 2 THEN 'zie bestek' END AS paragraaf FROM generate_series(1, 3) n;
                CREATE VIEW inzet AS SELECT 'I' || n AS inzet_id, 'O1' AS opdracht_id, 'plaatsing' AS soort, 'oost-nl' AS bouwblok_set, 'WW_LT1' AS bouwblok_code, DATE '2026-02-15' AS start,
                    5000.50 AS waarde_eur, 'goedgekeurd' AS status FROM generate_series(1, 3) n;
                """,
                connection);
            await make.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var bench = await MonitoringBench.WithAsync(await postgres.CreateDatabaseAsync(), ("Sources:0:Name", "bron"), ("Sources:0:Kind", "PostgreSql"), ("Sources:0:ConnectionString", source));
        await bench.PullAsync();

        Assert.Equal([(null, false), (null, true), ("pso-korting", false)], (await bench.RowsAsync<StagedContract>()).Select(contract => (contract.Paragraph, contract.HasUnreadParagraph)).Order());
        Assert.Equal(1, Assert.Single(await bench.RowsAsync<DeliveryRow>()).UnreadParagraphCount);
    }

    [Fact]
    public async Task The_samples_tell_three_paragraphs_apart_and_keep_the_others_together()
    {
        await using var bench = await MonitoringBench.OnReleasedSamplesAsync();

        var parts = bench.Results.Breakdown("opdrachten", "AM91", Period.Of(2025), Dimension.Paragraph);

        Assert.Equal(["contractvoorwaarde-vijf-procent", "gunningscriterium-plan-van-aanpak", "voorbehouden-opdracht", ContractParagraphs.Other], parts.Select(part => part.Member));
        Assert.True(parts[0].Cell.Value >= 30, $"{parts[0].Cell}");
        Assert.Equal(2, (await bench.RowsAsync<DeliveryRow>()).Sum(delivery => delivery.UnreadParagraphCount));
    }

    [Fact]
    public async Task A_release_of_before_stays_as_it_was_when_paragraphs_come_and_those_told_apart_stay_so()
    {
        Fill(_files, 40);
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files, ("ReleaseAutomatically", "false"));
        await bench.PullAsync();
        await bench.ReleaseAsync(new ReleaseRequest { Quarter = new Quarter(2026, 2) });
        var before = Assert.Single(await bench.ReleasesAsync());

        AddColumn(_files, [.. Enumerable.Range(0, 40).Select(at => at < 12 ? "pso-korting" : "")]);
        _files.Write();
        await bench.PullAsync();
        await bench.ReleaseAsync(new ReleaseRequest { Quarter = new Quarter(2026, 3) });
        _files.Contracts.RemoveRange(1, 8);
        _files.Efforts.RemoveAll(line => line.Contains(",plaatsing,", StringComparison.Ordinal) && int.Parse(line.Split(',')[1][1..], System.Globalization.CultureInfo.InvariantCulture) <= 8);
        _files.Write();
        await bench.PullAsync();
        await bench.ReleaseAsync(new ReleaseRequest { Quarter = new Quarter(2026, 3), Note = "Acht opdrachten waren er niet." });

        var rows = await bench.ReleasesAsync();
        Assert.Equal(3, rows.Count);
        Assert.Equal(before.ContentHash, rows[0].ContentHash);
        Assert.Equal(before.Cube, rows[0].Cube);
        Assert.Equal([0, 2, 2], rows.Select(row => CubeFormat.Read(Packed.Unpack(row.Cube)).Axes.MembersOf(Dimension.Paragraph).Count()));
        Assert.DoesNotContain(bench.Archive.Find(1)!.Cells(), cell => cell.Dimension == Dimension.Paragraph);
    }

    public void Dispose() => _files.Dispose();

    private static void AddColumn(SourceFiles files, params string[] values) => AddColumn(files, values, "paragraaf");

    private static void AddColumn(SourceFiles files, string first, string second, string third, string name) => AddColumn(files, [first, second, third], name);

    private static void AddColumn(SourceFiles files, string[] values, string name)
    {
        for (var line = 0; line < files.Contracts.Count; line++)
        {
            files.Contracts[line] += "," + (line == 0 ? name : values[line - 1]);
        }
    }

    /// <summary>So many contracts, each with three placements.</summary>
    private static void Fill(SourceFiles files, int contracts)
    {
        files.Contracts.RemoveRange(1, files.Contracts.Count - 1);
        files.Efforts.RemoveRange(1, files.Efforts.Count - 1);
        foreach (var number in Enumerable.Range(1, contracts))
        {
            files.Contracts.Add($"O{number},A,Groen {number},L{number},Bedrijf {number},77310000-6,2000000,100000,2026-01-05,2027-12-31");
            files.Efforts.AddRange(Enumerable.Range(1, 3).Select(effort =>
                $"I{number}-{effort},O{number},plaatsing,WW,oost-nl,WW_LT1,{number:0000}{effort}1b2c3d4e5f60718,2026-0{effort}-15,2026-12-31,100,5000.50,goedgekeurd,2026-10-0{effort}"));
        }
    }
}
