using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

public sealed class ReleaseSealTests(PostgresServer postgres) : IDisposable
{
    private readonly SourceFiles _files = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_database_refuses_to_change_or_remove_a_release(bool onPostgres)
    {
        _files.Write();
        await using var bench = await MonitoringBench.WithAsync(onPostgres ? await postgres.CreateDatabaseAsync() : null, ("Sources:0:Name", "bron"), ("Sources:0:Path", _files.Path));
        await bench.StartAgainAsync();
        await bench.StartAgainAsync();
        var before = await bench.ReleasesAsync();
        await using var database = bench.Database();

        await Assert.ThrowsAnyAsync<DbException>(() => database.Set<ReleaseRow>().ExecuteUpdateAsync(row => row.SetProperty(release => release.Note, "anders"), Token));
        await Assert.ThrowsAnyAsync<DbException>(() => database.Set<ReleaseRow>().ExecuteDeleteAsync(Token));

        Assert.NotEmpty(before);
        Assert.Equivalent(before, await bench.ReleasesAsync(), strict: true);
    }

    public void Dispose() => _files.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
