using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>An editor who saves and publishes on a site with the settings it always has. Runs only in a process of its own, which <see cref="PowerCutTests"/> records.</summary>
internal static class PowerCutChild
{
    public const string DataVariable = "SHOWCASE_POWER_DATA";
    public const string LedgerVariable = "SHOWCASE_POWER_LEDGER";

    /// <summary>Plants another value of <c>PRAGMA synchronous</c> behind the site's own.</summary>
    public const string PlantedVariable = "SHOWCASE_POWER_SYNCHRONOUS";

    /// <summary>How often it saves; every third time it publishes too.</summary>
    public const string RoundsVariable = "SHOWCASE_POWER_ROUNDS";

    public static async Task Save_and_publish()
    {
        var ledger = Environment.GetEnvironmentVariable(LedgerVariable)!;
        var rounds = int.Parse(Environment.GetEnvironmentVariable(RoundsVariable)!, CultureInfo.InvariantCulture);
        var planted = Environment.GetEnvironmentVariable(PlantedVariable);
        await using var host = await ShowcaseHost.StartOnAsync(
            Environment.GetEnvironmentVariable(DataVariable)!,
            configure: services => services.ConfigureDbContext<SqliteShowcaseDbContext>(options => options.AddInterceptors(planted is null ? [] : [new Planted(planted)])));
        PublishingLedger.WriteLine(ledger, $"synchronous {await SynchronousAsync(host)}");
        var page = await StoredPage.CreateAsync(host);
        for (var round = 1; round <= rounds; round++)
        {
            Assert.Equal(StoreStatus.Done, (await page.SaveAsync(round.ToString("D3", CultureInfo.InvariantCulture), padding: 20_000)).Status);
            PublishingLedger.Write(ledger, PublishingLedger.Saved, page.Key, round);
            if (round % 3 == 0)
            {
                Assert.Equal(StoreStatus.Done, (await page.PublishAsync()).Status);
                PublishingLedger.Write(ledger, PublishingLedger.Published, page.Key, round);
            }
        }
    }

    /// <summary>As a connection of the site has it: 1 is NORMAL, 2 is FULL.</summary>
    private static async Task<int> SynchronousAsync(ShowcaseHost host)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync();
        return await database.Database.SqlQueryRaw<int>("SELECT synchronous AS \"Value\" FROM pragma_synchronous").SingleAsync();
    }

    private sealed class Planted(string synchronous) : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA synchronous={synchronous}";
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
