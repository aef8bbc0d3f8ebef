using System.Text;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Rows that are left out with line and reason, while the rest of the file is used.</summary>
public sealed class QuarantineTests : IDisposable
{
    private readonly SourceFiles _files = new();

    [Theory]
    [InlineData("opdracht_id", "O9", "opdracht_id staat niet in opdrachten.")]
    [InlineData("opdracht_id", "", "opdracht_id is leeg.")]
    [InlineData("waarde_eur", "-0.01", "waarde_eur is negatief.")]
    [InlineData("waarde_eur", "veel", "waarde_eur is geen getal.")]
    [InlineData("waarde_eur", "", "waarde_eur is leeg.")]
    [InlineData("uren", "-1", "uren is negatief.")]
    [InlineData("eind", "2026-01-01", "eind ligt voor start.")]
    [InlineData("start", "2026-02-30", "start is geen bestaande datum.")]
    [InlineData("bouwblok_code", "XYZ", "bouwblok_code bestaat niet in deze set.")]
    [InlineData("bouwblok_code", "", "bouwblok_code is leeg.")]
    [InlineData("bouwblok_set", "utrecht-z", "bouwblok_set is geen bekende set.")]
    [InlineData("soort", "bingo", "soort is onbekend.")]
    [InlineData("status", "misschien", "status is niet opgevoerd, goedgekeurd of afgewezen.")]
    [InlineData("goedgekeurd_op", "2031-01-01", "goedgekeurd_op ligt in de toekomst.")]
    [InlineData("inzet_id", "I1", "inzet_id kwam al eerder voor.")]
    public async Task A_bad_effort_is_set_apart_with_its_line_and_reason(string column, string value, string reason)
    {
        _files.SetEffort(30, column, value);

        var row = Assert.Single(await QuarantineAsync());

        Assert.Equal(("inzet", 31, reason), (row.Table, row.Line, row.Reason));
    }

    [Theory]
    [InlineData("organisatie_code", "ZZ", "organisatie_code staat niet in organisaties.")]
    [InlineData("verplichting_eur", "-5", "verplichting_eur is negatief.")]
    [InlineData("eind", "2020-01-01", "eind ligt voor start.")]
    public async Task A_bad_contract_is_set_apart_and_its_efforts_with_it(string column, string value, string reason)
    {
        _files.SetContract(3, column, value);

        var rows = await QuarantineAsync();

        Assert.Equal(reason, Assert.Single(rows, row => row.Table == "opdrachten").Reason);
        Assert.Equal(10, rows.Count(row => row.Table == "inzet" && row.Reason == "opdracht_id staat niet in opdrachten."));
    }

    [Theory]
    [InlineData("regio_van,regio_tot", "2026-02-01,2026-01-31", "regio_tot ligt voor regio_van.")]
    [InlineData("beleid_van,beleid_tot", "2026-02-01,2026-01-31", "beleid_tot ligt voor beleid_van.")]
    [InlineData("beleid_van,beleid_tot", "gisteren,", "beleid_van is geen bestaande datum.")]
    public async Task A_membership_that_ends_before_it_begins_is_set_apart(string columns, string values, string reason)
    {
        _files.Organisations[0] += "," + columns;
        _files.Organisations[1] += ",,";
        _files.Organisations.Add("B,Stad B,R1,Noord,beleid-noord,Beleid Noord," + values);

        Assert.Equal(reason, Assert.Single(await QuarantineAsync(), row => row.Table == "organisaties").Reason);
    }

    [Theory]
    [InlineData("alle,Stad A,R1,Noord,beleid-noord,Beleid Noord")]
    [InlineData("A,Stad A,a,Noord,beleid-noord,Beleid Noord")]
    [InlineData("A,Stad A,R1,Noord,R1,Beleid Noord")]
    public async Task A_code_that_stands_for_two_areas_is_set_apart(string line)
    {
        _files.Organisations.Add(line);

        Assert.Equal("organisatie_code, regio_code en beleid_code moeten verschillen, en zijn niet 'alle'.", Assert.Single(await QuarantineAsync(), row => row.Table == "organisaties").Reason);
    }

    [Theory]
    [InlineData("misschien")]
    [InlineData("1")]
    public async Task An_agreement_that_is_no_plain_yes_or_no_is_set_apart(string value)
    {
        for (var line = 0; line < _files.Contracts.Count; line++)
        {
            _files.Contracts[line] += line == 0 ? ",publicatie_akkoord" : line == 1 ? "," + value : ",ja";
        }

        Assert.Equal("publicatie_akkoord is geen ja of nee.", Assert.Single(await QuarantineAsync(), row => row.Table == "opdrachten").Reason);
    }

    [Fact]
    public async Task A_quote_that_is_not_closed_spoils_its_own_line_only()
    {
        _files.Efforts[5] = "\"" + _files.Efforts[5];

        var row = Assert.Single(await QuarantineAsync());

        Assert.Equal(("inzet", 6, "Aanhalingstekens in deze regel kloppen niet."), (row.Table, row.Line, row.Reason));
    }

    [Fact]
    public async Task A_line_with_too_many_or_too_few_fields_is_set_apart()
    {
        _files.Efforts[2] += ",nog,iets";
        _files.Efforts[3] = "I2,O1";

        Assert.Equal([3, 4], (await QuarantineAsync()).Select(row => row.Line).Order());
    }

    [Fact]
    public async Task A_value_of_a_page_long_is_set_apart()
    {
        _files.SetEffort(7, "doelgroep_code", new string('x', 5000));

        Assert.Equal("doelgroep_code is langer dan 400 tekens.", Assert.Single(await QuarantineAsync()).Reason);
    }

    [Theory]
    [InlineData("utf-16", ",")]
    [InlineData("utf-8", ";")]
    [InlineData("utf-8", "\t")]
    [InlineData("windows-1252", ";")]
    public async Task Encoding_and_delimiter_are_found_out(string encoding, string delimiter)
    {
        _files.SetContract(1, "opdrachtnaam", "Onderhoud café één");
        _files.SetContract(1, "opdrachtnemer_naam", "Ünal & zonen");
        var chosen = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        Translate(_files.Organisations, delimiter);
        Translate(_files.Contracts, delimiter);
        Translate(_files.Efforts, delimiter);
        _files.Write(chosen, "\r\n");
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAsync();

        Assert.Empty(await bench.QuarantineAsync());
        Assert.Contains(await bench.RowsAsync<StagedContract>(), contract => contract is { Name: "Onderhoud café één", ContractorName: "Ünal & zonen" });
        Assert.All(await bench.RowsAsync<StagedEffort>(), effort => Assert.Equal(500_050, effort.ValueEuroCents));
    }

    [Fact]
    public async Task A_source_with_its_own_headers_is_read_by_its_mapping()
    {
        _files.Efforts[0] = _files.Efforts[0].Replace("waarde_eur", "SROI-waarde (EUR)", StringComparison.Ordinal).Replace("deelnemer_hash", "Hash kandidaat", StringComparison.Ordinal);
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(
            _files, ("Sources:0:Columns:inzet.waarde_eur", "SROI-waarde (EUR)"), ("Sources:0:Columns:inzet.deelnemer_hash", "Hash kandidaat"));

        Assert.Null(Assert.Single(await bench.PullAsync()).RefusedBecause);
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count(effort => effort is { ValueEuroCents: 500_050, Participant: not null }));
    }

    public void Dispose() => _files.Dispose();

    private async Task<List<QuarantinedRow>> QuarantineAsync()
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        var outcome = Assert.Single(await bench.PullAndReleaseAsync());

        Assert.Null(outcome.RefusedBecause);
        Assert.NotNull(bench.Results.Latest);
        var rows = await bench.QuarantineAsync();
        Assert.Equal(rows.Count, outcome.Quarantined);
        Assert.Equal(_files.Contracts.Count - 1 + _files.Efforts.Count - 1, rows.Count(row => row.Table != "organisaties") + outcome.Contracts + outcome.Efforts);
        return rows;
    }

    private static void Translate(List<string> lines, string delimiter)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            lines[line] = lines[line].Replace(",", delimiter, StringComparison.Ordinal);
        }
    }
}
