using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

public sealed class ReleaseSealTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_database_refuses_to_change_or_remove_a_release(bool onPostgres)
    {
        await using var bench = await MonitoringBench.OnSamplesAsync(onPostgres ? await postgres.CreateDatabaseAsync() : null);
        await bench.StartAgainAsync();
        await bench.StartAgainAsync();
        var before = await bench.ReleasesAsync();
        await using var database = bench.Database();

        await Assert.ThrowsAnyAsync<DbException>(() => database.Set<ReleaseRow>().ExecuteUpdateAsync(row => row.SetProperty(release => release.Note, "anders"), Token));
        await Assert.ThrowsAnyAsync<DbException>(() => database.Set<ReleaseRow>().ExecuteDeleteAsync(Token));

        Assert.Equal(2, before.Count);
        Assert.Equivalent(before, await bench.ReleasesAsync(), strict: true);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
