using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Monitoring.Sources;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

public sealed class QuarantineQueriesTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_are_paged_filtered_counted_by_reason_and_downloaded(bool onPostgres)
    {
        await using var bench = await MonitoringBench.OnSamplesAsync(onPostgres ? await postgres.CreateDatabaseAsync() : null);
        await bench.PullAsync();
        var queries = bench.Get<QuarantineQueries>();

        var all = await queries.PageAsync(new QuarantineFilter(), 1, 25, Token);
        var rest = await queries.PageAsync(new QuarantineFilter(), 2, 25, Token);
        var reasons = await queries.ReasonsAsync(new QuarantineFilter(Source: "merelland"), Token);
        var one = await queries.PageAsync(new QuarantineFilter("merelland", reasons[0].Table, reasons[0].Reason), 1, 100, Token);

        Assert.Equal((38, 25, 13), (all.Total, all.Rows.Count, rest.Rows.Count));
        Assert.Empty(all.Rows.Intersect(rest.Rows));
        Assert.Equal(reasons[0].Count, one.Total);
        Assert.Equal(reasons.OrderByDescending(reason => reason.Count).Select(reason => reason.Count), reasons.Select(reason => reason.Count));
        Assert.Equal(39, await queries.CsvAsync(new QuarantineFilter(), Token).CountAsync(Token));
    }

    [Theory]
    [InlineData(-5, -1)]
    [InlineData(0, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public async Task A_wild_page_is_empty_or_the_first(int page, int size)
    {
        await using var bench = await MonitoringBench.OnSamplesAsync();
        await bench.PullAsync();

        var (rows, total) = await bench.Get<QuarantineQueries>().PageAsync(new QuarantineFilter("merelland' OR 1=1 --"), page, size, Token);
        var (runs, count) = await bench.Get<PullRuns>().PageAsync(null, page, size, Token);

        Assert.Equal((0, 0, 2), (rows.Count, total, count));
        Assert.InRange(runs.Count, 0, 2);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("|calc")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\"=1")]
    public void Nothing_that_a_spreadsheet_takes_for_a_formula_is_written_as_one(string text) =>
        Assert.StartsWith("\"'", QuarantineFile.Line(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("gewoon", "\"gewoon\"\r\n")]
    [InlineData("a\"b;c\r\nd", "\"a\"\"b;c d\"\r\n")]
    public void Other_text_stays_as_it_is_on_one_line(string text, string written) => Assert.Equal(written, QuarantineFile.Line(text));

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
