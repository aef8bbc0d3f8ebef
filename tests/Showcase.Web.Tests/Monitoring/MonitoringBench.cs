using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>The slice on a database of its own, without the rest of the site.</summary>
internal sealed class MonitoringBench : IAsyncDisposable
{
    private const string DatabaseFile = "bench.db";

    // Making the tables takes longer than most of what is done with them: they are made once, the others are copies.
    private static readonly Lazy<Task<string>> Empty = new(() => Task.Run(async () =>
    {
        var path = Path.Combine(FilledFolder.OfThisRun(), DatabaseFile);
        await using var database = new SqliteShowcaseDbContext(new DbContextOptionsBuilder<SqliteShowcaseDbContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
        await database.Database.MigrateAsync();
        return path;
    }));

    // The same for the releases of the samples, which take longer still.
    private static readonly Lazy<Task<string>> Released = new(() => Task.Run(async () =>
    {
        var path = Path.Combine(FilledFolder.OfThisRun(), DatabaseFile);
        await using var bench = await OnSamplesAsync();
        await bench.StartAgainAsync();
        File.Copy(bench._data.Combine(DatabaseFile), path);
        return path;
    }));

    private readonly DataFolder _data = new();
    private readonly ServiceProvider _services;
    private readonly LogLines _log = new();

    private MonitoringBench(IEnumerable<KeyValuePair<string, string?>> settings, string? postgres)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(LastOf(settings)).Build();
        var database = postgres is null ? new DatabaseSettings(false, $"Data Source={_data.Combine(DatabaseFile)};Pooling=False") : new DatabaseSettings(true, postgres);
        _services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log))
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IHostApplicationLifetime>(new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance))
            .AddSingleton(new SitePaths(_data.Path, _data.Path, RepositoryRoot.Combine("samples")))
            .AddPersistence(database)
            .AddMonitoring()
            .BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Clock { get; } = new(ShowcaseHost.Today);

    public ReleaseMaker Maker => _services.GetRequiredService<ReleaseMaker>();

    public IReleaseArchive Archive => _services.GetRequiredService<IReleaseArchive>();

    public IPublishedResults Results => _services.GetRequiredService<IPublishedResults>();

    /// <summary>On the two samples.</summary>
    public static Task<MonitoringBench> OnSamplesAsync(string? postgres = null) => StartAsync(new MonitoringBench([], postgres));

    /// <summary>On the two samples, as a start that has just released them leaves it.</summary>
    public static async Task<MonitoringBench> OnReleasedSamplesAsync()
    {
        var bench = new MonitoringBench([], postgres: null);
        File.Copy(await Released.Value, bench._data.Combine(DatabaseFile));
        await bench.StartAgainAsync();
        return bench;
    }

    /// <summary>On one source.</summary>
    public static Task<MonitoringBench> OnAsync(SourceFiles files, params (string Name, string Value)[] settings) => StartAsync(new MonitoringBench(
        [
            new("Showcase:Monitoring:Sources:0:Name", "bron"),
            new("Showcase:Monitoring:Sources:0:Path", files.Path),
            .. settings.Select(setting => new KeyValuePair<string, string?>("Showcase:Monitoring:" + setting.Name, setting.Value)),
        ],
        null));

    /// <summary>With nothing but these settings.</summary>
    public static Task<MonitoringBench> WithAsync(string? postgres, params (string Name, string Value)[] settings) =>
        StartAsync(new MonitoringBench(settings.Select(setting => new KeyValuePair<string, string?>("Showcase:Monitoring:" + setting.Name, setting.Value)), postgres));

    public LogLines Log => _log;

    public PullWorker Worker => Get<PullWorker>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task<IReadOnlyList<PullOutcome>> PullAsync() => _services.GetRequiredService<MonitoringPull>().RunAsync(Token);

    public Task<IReadOnlyList<PullOutcome>> PullAndReleaseAsync() => _services.GetRequiredService<MonitoringRun>().PullAndReleaseAsync(Token);

    /// <summary>Makes and shows a release, as the office does.</summary>
    public Task<ReleaseOutcome> ReleaseAsync(ReleaseRequest request) => _services.GetRequiredService<MonitoringRun>().ReleaseAsync(request, Token);

    /// <summary>What happens when the site starts.</summary>
    public async Task StartAgainAsync()
    {
        foreach (var step in _services.GetServices<IStartupStep>())
        {
            await step.PrepareAsync(Token);
        }
    }

    public ShowcaseDbContext Database() => _services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContext();

    public async Task<List<T>> RowsAsync<T>() where T : class
    {
        await using var database = Database();
        return await database.Set<T>().AsNoTracking().ToListAsync(Token);
    }

    public Task<List<QuarantinedRow>> QuarantineAsync() => RowsAsync<QuarantinedRow>();

    public Task<List<ReleaseRow>> ReleasesAsync() => RowsAsync<ReleaseRow>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _data.Dispose();
    }

    // A test sets what its helper set before.
    private static Dictionary<string, string?> LastOf(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var last = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in settings)
        {
            last[name] = value;
        }

        return last;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<MonitoringBench> StartAsync(MonitoringBench bench)
    {
        if (!bench.Get<DatabaseSettings>().IsPostgres)
        {
            File.Copy(await Empty.Value, bench._data.Combine(DatabaseFile));
            return bench;
        }

        await using var database = bench.Database();
        await database.Database.MigrateAsync(Token);
        return bench;
    }
}
