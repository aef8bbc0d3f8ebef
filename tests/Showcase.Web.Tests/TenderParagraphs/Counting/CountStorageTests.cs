using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Showcase.Web.Features.TenderParagraphs.Counting;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Monitoring;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Counting;

/// <summary>Counts on their way to the database: none is lost, none comes twice.</summary>
public sealed class CountStorageTests(PostgresServer postgres)
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Many_readers_at_once_are_all_counted_while_sums_are_written(bool onPostgres)
    {
        const int Each = 100;
        await using var host = await StartAsync(onPostgres);
        var version = await host.VersionAsync();
        using var reading = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!reading.IsCancellationRequested) await host.FlushAsync();
        }, Cancellation);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Each * CountKinds.All.Count),
            new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancellation },
            async (number, _) => await host.TellAsync(CountBench.Beacon(CountBench.Json(CountKinds.All[number % CountKinds.All.Count], CountBench.Slug, version))));
        await reading.CancelAsync();
        await writing;
        await host.FlushAsync();

        var rows = await host.RowsAsync();
        Assert.Equal(CountKinds.All.Order(), rows.Select(row => row.Kind).Order());
        Assert.All(rows, row => Assert.Equal((Each, version, Today), (row.Count, row.Version, row.Day)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_nodes_that_write_the_same_counts_at_once_add_up(bool onPostgres)
    {
        await using var host = await StartAsync(onPostgres);
        var contexts = host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>();
        var counts = CountKinds.All.SelectMany(_ => Enumerable.Range(0, 5), (kind, number) => new CountKey(Today.AddDays(-number), new Guid(number, 0, 0, new byte[8]), "1.0.0", kind)).ToDictionary(key => key, _ => 3L);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(node => Task.Run(() =>
            new CountWriter(contexts).WriteAsync(node % 2 == 0 ? counts : counts.Reverse().ToDictionary(), Cancellation))));

        var rows = await host.RowsAsync();
        Assert.Equal(counts.Count, rows.Count);
        Assert.All(rows, row => Assert.Equal(18, row.Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Days_of_long_ago_become_months_and_no_total_changes(bool onPostgres)
    {
        await using var host = await StartAsync(onPostgres);
        var key = Guid.NewGuid();
        CountRow Row(string day, long count, string kind = CountKinds.Viewed) => new() { Paragraph = key, Version = "1.0.0", Kind = kind, Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Count = count };
        await host.AddRowsAsync(
            Row("2024-09-01", 1), Row("2024-09-15", 2), Row("2024-09-30", 4), Row("2024-09-30", 8, CountKinds.Docx), Row("2023-02-28", 16), Row("2024-10-01", 32), Row("2024-10-02", 64), Row("2026-11-22", 128));
        var writer = host.Services.GetRequiredService<CountWriter>();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => writer.SumMonthsAsync(Today, Cancellation)));

        Assert.Equal(
            ["2023-02-01 bekeken 16", "2024-09-01 bekeken 7", "2024-09-01 docx 8", "2024-10-01 bekeken 32", "2024-10-02 bekeken 64", "2026-11-22 bekeken 128"],
            (await host.RowsAsync()).Select(row => $"{row.Day:yyyy-MM-dd} {row.Kind} {row.Count}"));
    }

    [Fact]
    public async Task The_worker_writes_every_minute_by_itself_and_sums_old_days()
    {
        await using var host = await StartAsync(false);
        await host.AddRowsAsync(new CountRow { Paragraph = Guid.NewGuid(), Version = "1.0.0", Kind = CountKinds.Viewed, Day = new DateOnly(2020, 5, 17), Count = 3 });
        await host.TellAsync(CountBench.Beacon(CountBench.Json(CountKinds.Viewed, CountBench.Slug, await host.VersionAsync())));

        host.Clock.Advance(CountWorker.Minute);

        for (var wait = 0; wait < 300 && (await host.RowsAsync()) is not [{ Day.Day: 1 }, _]; wait++) await Task.Delay(50, Cancellation);
        Assert.Equal([(new DateOnly(2020, 5, 1), 3), (Today, 1)], (await host.RowsAsync()).Select(row => (row.Day, row.Count)));
    }

    [Fact]
    public async Task A_database_that_is_away_loses_no_count_and_is_named_once()
    {
        await using var server = new OwnPostgres();
        using var data = await server.StartFilledAsync(postgres);
        using var log = new LogLines();
        await using var host = await ShowcaseHost.StartOnAsync(data.Path, server.Settings, services => services.AddSingleton<ILoggerProvider>(log));
        var message = CountBench.Json(CountKinds.Viewed, CountBench.Slug, await host.VersionAsync());
        await host.TellAsync(CountBench.Beacon(message));
        await server.StopAsync();

        for (var time = 0; time < 3; time++)
        {
            await host.FlushAsync();
            Assert.Equal(System.Net.HttpStatusCode.NoContent, await host.TellAsync(CountBench.Beacon(message)));
        }

        var told = log.Count(LogLevel.Error, "Tellingen van paragrafen");
        await server.RestartAsync();
        await host.FlushAsync();

        Assert.Equal(1, told);
        Assert.Equal(4, Assert.Single(await host.RowsAsync()).Count);
    }

    [Fact]
    public async Task When_the_answer_to_a_commit_is_lost_nothing_is_counted_twice()
    {
        var lost = new LostAnswer();
        await using var host = await ShowcaseHost.StartOnPostgresAsync(
            postgres, configure: services => services.ConfigureDbContext<PostgresShowcaseDbContext>(options => options.AddInterceptors(lost)));
        var message = CountBench.Json(CountKinds.Viewed, CountBench.Slug, await host.VersionAsync());
        await host.TellAsync(CountBench.Beacon(message));

        lost.IsArmed = true;
        await host.FlushAsync();
        lost.IsArmed = false;
        await host.TellAsync(CountBench.Beacon(message));
        await host.FlushAsync();

        Assert.True(lost.Times == 1, "No answer was lost.");
        Assert.Equal(2, Assert.Single(await host.RowsAsync()).Count);
    }

    private Task<ShowcaseHost> StartAsync(bool onPostgres) => onPostgres ? ShowcaseHost.StartOnPostgresAsync(postgres) : ShowcaseHost.StartAsync();

    /// <summary>The server commits, and the connection breaks before it can say so.</summary>
    private sealed class LostAnswer : DbTransactionInterceptor
    {
        public bool IsArmed { get; set; }

        public int Times { get; private set; }

        public override Task TransactionCommittedAsync(System.Data.Common.DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (!IsArmed) return Task.CompletedTask;
            Times++;
            throw new NpgsqlException("The connection broke.");
        }
    }
}
