using Microsoft.Extensions.Logging;
using Npgsql;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Views on a real server of the authority.</summary>
public sealed class PostgreSqlSourceTests(PostgresServer postgres)
{
    private const string Schema = """
        CREATE TABLE o (code text, naam text, regio text, regionaam text);
        CREATE TABLE c (id text, code text, naam text, nemer text, cpv text, verplichting numeric(12,2), van date, tot date, gewijzigd timestamptz DEFAULT now() - interval '30 days', weg boolean DEFAULT false);
        CREATE TABLE i (id int, opdracht text, waarde numeric(12,2), akkoord date, hash text, gewijzigd timestamptz DEFAULT now() - interval '30 days', weg boolean DEFAULT false);
        CREATE VIEW organisaties AS SELECT code AS organisatie_code, naam AS organisatie_naam, regio AS regio_code, regionaam AS regio_naam FROM o;
        CREATE VIEW opdrachten AS SELECT id AS opdracht_id, code AS organisatie_code, naam AS opdrachtnaam, nemer AS opdrachtnemer_id, cpv, verplichting AS verplichting_eur, van AS start, tot AS eind, gewijzigd AS gewijzigd_op, weg FROM c;
        CREATE VIEW inzet AS SELECT 'I' || id AS inzet_id, opdracht AS opdracht_id, 'plaatsing' AS soort, 'oost-nl' AS bouwblok_set, 'WW_LT1' AS bouwblok_code, hash AS deelnemer_hash, DATE '2026-02-15' AS start,
            waarde AS waarde_eur, 'goedgekeurd' AS status, akkoord AS goedgekeurd_op, gewijzigd AS gewijzigd_op, weg FROM i;
        INSERT INTO o VALUES ('A', 'Stad A', 'R1', 'Noord');
        INSERT INTO c SELECT 'O' || n, 'A', E'Groen;\nén "meer"', 'L' || n, '77310000-6', 100000, '2026-01-05', NULL FROM generate_series(1, 3) n;
        INSERT INTO i SELECT n, 'O' || n % 3 + 1, 5000.50, '2026-10-05', NULL FROM generate_series(1, 30) n;
        CREATE ROLE lezer LOGIN;
        GRANT SELECT ON organisaties, opdrachten, inzet TO lezer;
        """;

    [Fact]
    public async Task Views_are_read_with_their_own_types_and_the_same_content_changes_nothing()
    {
        var source = await SourceAsync();
        await using var bench = await BenchAsync(source);

        var outcome = Assert.Single(await bench.PullAndReleaseAsync());

        Assert.Equal((PullState.Accepted, 3, 30, 0), (outcome.Result, outcome.Contracts, outcome.Efforts, outcome.Quarantined));
        Assert.All(await bench.RowsAsync<StagedEffort>(), effort => Assert.Equal((500_050, new DateOnly(2026, 2, 15), new DateOnly(2026, 10, 5)), (effort.ValueEuroCents, effort.Start, effort.ApprovedOn)));
        Assert.All(await bench.RowsAsync<StagedContract>(), contract => Assert.Equal("Groen;\nén \"meer\"", contract.Name));
        Assert.Equal(PullState.Unchanged, Assert.Single(await bench.PullAsync()).Result);
        Assert.Single(await bench.RowsAsync<DeliveryRow>());
    }

    [Fact]
    public async Task Only_what_changed_is_read_and_what_is_gone_goes()
    {
        var source = await SourceAsync();
        await using var bench = await BenchAsync(source, ("Sources:0:ChangedColumn", "gewijzigd_op"), ("Sources:0:RemovedColumn", "weg"));
        await bench.PullAsync();
        await ExecuteAsync(source, "UPDATE i SET waarde = 1, gewijzigd = now() WHERE id = 3; UPDATE i SET weg = true, gewijzigd = now() WHERE id = 4; INSERT INTO i VALUES (31, 'O1', 2, '2026-10-06', NULL, now())");

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Accepted, 30, (1, 1, 1)), (outcome.Result, outcome.Efforts, outcome.Changes));
        Assert.Equal((long)(28 * 500_050 + 100 + 200), (await bench.RowsAsync<StagedEffort>()).Sum(effort => effort.ValueEuroCents));
        Assert.Equal(33 + 3 + 1, (await bench.RowsAsync<PullRunRow>()).Sum(run => (int)run.RowsRead) - 1);
        await ExecuteAsync(source, "UPDATE c SET weg = true, gewijzigd = now() WHERE id = 'O3'");
        var less = Assert.Single(await bench.PullAsync());
        Assert.Equal((2, 10), (less.Contracts, less.Quarantined));
    }

    [Theory]
    [InlineData("UPDATE i SET hash = '111222333' WHERE id = 30", "inzet: record 24, kolom 'deelnemer_hash' bevat een nummer dat aan de elfproef van een BSN voldoet. Lever het bestand aan zonder persoonsgegevens.")]
    [InlineData("DROP VIEW opdrachten", "Een van de views bestaat niet op de server.")]
    [InlineData("REVOKE SELECT ON inzet FROM lezer", "De gebruiker mag een van de views niet lezen.")]
    [InlineData("DROP VIEW inzet; CREATE VIEW inzet AS SELECT id AS inzet_id FROM i; GRANT SELECT ON inzet TO lezer", "inzet: kolommen ontbreken: opdracht_id, soort, bouwblok_set, bouwblok_code, start, waarde_eur, status.")]
    [InlineData("DROP VIEW inzet; CREATE VIEW inzet AS SELECT id AS inzet_id, 'x' AS voornaam FROM i; GRANT SELECT ON inzet TO lezer", "inzet: kolom 'voornaam' wijst op persoonsgegevens. Lever het bestand aan zonder persoonsgegevens.")]
    [InlineData("DROP VIEW inzet; CREATE VIEW inzet AS SELECT id AS inzet_id, ARRAY['x'] AS soort FROM i; GRANT SELECT ON inzet TO lezer", "inzet: kolom 'soort' heeft een soort die niet wordt gelezen.")]
    public async Task What_cannot_be_used_is_refused_with_its_reason(string change, string reason)
    {
        var source = await SourceAsync();
        await ExecuteAsync(source, change);
        await using var bench = await BenchAsync(source);

        Assert.Equal(reason, Assert.Single(await bench.PullAsync()).RefusedBecause);
        Assert.Empty(await bench.RowsAsync<StagedEffort>());
    }

    [Fact]
    public async Task A_view_that_writes_is_stopped_by_the_server_and_one_that_takes_too_long_is_given_up()
    {
        var source = await SourceAsync();
        await ExecuteAsync(source, """
            CREATE FUNCTION schrijf() RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN DELETE FROM o; RETURN 'A'; END $$;
            CREATE OR REPLACE VIEW organisaties AS SELECT schrijf() AS organisatie_code, 'Stad A'::text AS organisatie_naam, 'R1'::text AS regio_code, 'Noord'::text AS regio_naam;
            """);
        await using var bench = await BenchAsync(source);
        Assert.Equal(PullState.Failed, Assert.Single(await bench.PullAsync()).Result);
        Assert.Equal(1L, await ScalarAsync(source, "SELECT count(*) FROM o"));

        await ExecuteAsync(source, "CREATE OR REPLACE VIEW organisaties AS SELECT 'A' || pg_sleep(20)::text AS organisatie_code, 'Stad A'::text AS organisatie_naam, 'R1'::text AS regio_code, 'Noord'::text AS regio_naam");
        await using var slow = await BenchAsync(source, ("Sources:0:TimeoutSeconds", "1"));
        Assert.Equal((PullState.Failed, "De server antwoordt te langzaam."), (Assert.Single(await slow.PullAsync()).Result, (await slow.RowsAsync<PullRunRow>())[0].Reason));
    }

    [Fact]
    public async Task A_server_that_is_away_is_down_and_its_password_is_nowhere()
    {
        await using var bench = await MonitoringBench.WithAsync(null,
            ("Sources:0:Name", "bron"), ("Sources:0:Kind", "PostgreSql"), ("Sources:0:TimeoutSeconds", "2"),
            ("Sources:0:ConnectionString", "Host=127.0.0.1;Port=1;Username=lezer;Password=zeer-geheim;Database=x"));

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Failed, "De server is niet bereikbaar of brak het lezen af."), (outcome.Result, outcome.Reason));
        Assert.Equal(1, bench.Log.Count(LogLevel.Error, "onbereikbaar"));
        Assert.DoesNotContain("zeer-geheim", bench.Log.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Files:inzet", "inzet; DROP TABLE i")]
    [InlineData("Files:inzet", "inzet\" UNION SELECT * FROM pg_shadow --")]
    [InlineData("ChangedColumn", "x = x OR 1 --")]
    public async Task A_name_that_is_no_name_never_reaches_the_server(string setting, string value)
    {
        var source = await SourceAsync();
        await using var bench = await BenchAsync(source, ($"Sources:0:{setting}", value));

        Assert.Contains("is geen naam van een view of kolom", Assert.Single(await bench.PullAsync()).RefusedBecause, StringComparison.Ordinal);
        Assert.Equal(30L, await ScalarAsync(source, "SELECT count(*) FROM i"));
    }

    private static Task<MonitoringBench> BenchAsync(string source, params (string Name, string Value)[] more) => MonitoringBench.WithAsync(null,
    [
        ("Sources:0:Name", "bron"), ("Sources:0:Kind", "PostgreSql"), ("Sources:0:ConnectionString", new NpgsqlConnectionStringBuilder(source) { Username = "lezer" }.ConnectionString), .. more,
    ]);

    private async Task<string> SourceAsync()
    {
        var source = await postgres.CreateDatabaseAsync();
        await ExecuteAsync(source, Schema.Replace("CREATE ROLE lezer LOGIN;", "DO $$ BEGIN CREATE ROLE lezer LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;", StringComparison.Ordinal));
        return source;
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
