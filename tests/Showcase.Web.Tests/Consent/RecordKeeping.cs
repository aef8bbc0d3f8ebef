using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Showcase.Core.Access;
using Showcase.Core.Consent;
using Showcase.Core.Media;
using Showcase.Web.Features.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Features.Consent.Office;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>Records on a database of their own, and what time does to them: without a site around it, so that both databases cost little.</summary>
internal sealed class RecordKeeping : IAsyncDisposable
{
    private readonly DataFolder folder;
    private readonly ServiceProvider services;

    private RecordKeeping(DataFolder folder, Dictionary<string, string> database)
    {
        this.folder = folder;
        var settings = DatabaseSettings.From(new ConfigurationBuilder().AddInMemoryCollection(database!).Build(), folder.Path);
        var all = new ServiceCollection().AddPersistence(settings).AddSingleton<TimeProvider>(Clock).AddSingleton(new SitePaths(folder.Path, "", "")).AddSingleton<IOfficeLetters>(Letters);
        all.AddLogging().AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()).AddOptions<ConsentOptions>();
        all.AddSingleton<ReminderClaims>().AddSingleton<ConsentReminder>().AddSingleton<WithdrawalJournal>().AddSingleton<RecordRetention>().AddSingleton<EvidenceFiles>().AddSingleton<EvidenceSweep>().AddSingleton<IFileSafety, FileSafety>().AddScoped<EvidenceDesk>();
        all.ConfigureDbContext<SqliteShowcaseDbContext>(options => options.AddInterceptors(Refusal)).ConfigureDbContext<PostgresShowcaseDbContext>(options => options.AddInterceptors(Refusal));
        services = all.BuildServiceProvider();
    }

    public static TheoryData<bool> Databases => new() { false, true };

    public FakeTimeProvider Clock { get; } = new(ShowcaseHost.Today);

    public KeptLetters Letters { get; } = new();

    /// <summary>Fails the next commit when a test says so.</summary>
    public RefusedCommit Refusal { get; } = new();

    public static async Task<RecordKeeping> OnAsync(bool postgres, PostgresServer server)
    {
        if (!postgres) return new(await ShowcaseHost.FilledFolderAsync(), []);
        var (connection, folder) = await server.CreateFilledAsync();
        return new(folder, PostgresSites.On(connection));
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public async Task<T> WithAsync<T>(Func<ShowcaseDbContext, Task<T>> work)
    {
        await using var database = await Get<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await work(database);
    }

    public Task<List<T>> RowsAsync<T>() where T : class => WithAsync(database => database.Set<T>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));

    public Task AddAsync(params object[] rows) => WithAsync(database =>
    {
        database.AddRange(rows);
        return database.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    /// <summary>A record that was made some days ago.</summary>
    public async Task<PersonRow> PersonAsync(string name, int daysAgo = 0)
    {
        var row = new PersonRow { Id = Guid.NewGuid(), Name = name, Keeper = "bijhouder@showcase.example", CreatedAt = Clock.GetUtcNow().AddDays(-daysAgo), CreatedBy = "test" };
        await AddAsync(row);
        return row;
    }

    public Task AllowAsync(PersonRow person, ConsentChannel channel, int fromDays, int toDays, int? withdrawnDaysAgo = null) => AddAsync(new GrantRow
    {
        PersonId = person.Id, Channel = channel, From = ConsentDesk.Today.AddDays(fromDays), To = ConsentDesk.Today.AddDays(toDays),
        WithdrawnAt = withdrawnDaysAgo is { } ago ? Clock.GetUtcNow().AddDays(-ago) : null,
    });

    /// <summary>Does something as one request does.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }

    internal sealed class RefusedCommit : SaveChangesInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            IsOn ? throw new IOException("The disk is full.") : ValueTask.FromResult(result);
    }
}
