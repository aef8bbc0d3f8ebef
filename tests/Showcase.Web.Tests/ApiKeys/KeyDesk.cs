using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Access;
using Showcase.Web.Features.ApiKeys;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.ApiKeys;

/// <summary>Gives keys out and takes them back, as the pages do.</summary>
internal static class KeyDesk
{
    public static async Task<(Guid Id, string Key)> MakeKeyAsync(this ShowcaseHost host, ApiKeyRights rights, DateOnly? endsOn = null)
    {
        var name = $"Sleutel {Guid.NewGuid():N}";
        var (key, problem) = await host.Services.GetRequiredService<KeyChanges>().MakeAsync("test", name, rights, endsOn, TestContext.Current.CancellationToken);
        Assert.Null(problem);
        return ((await host.KeyRowsAsync()).Single(row => row.Name == name).Id, key!);
    }

    public static async Task<IReadOnlyList<ApiKeyRow>> KeyRowsAsync(this ShowcaseHost host)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await database.Set<ApiKeyRow>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }

    public static Task WithdrawAsync(this ShowcaseHost host, Guid id) => host.Services.GetRequiredService<KeyChanges>().WithdrawAsync("test", id, TestContext.Current.CancellationToken);
}
