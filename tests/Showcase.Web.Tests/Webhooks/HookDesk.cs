using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Features.Webhooks.Office;
using Showcase.Web.Features.Webhooks.Sending;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>Makes webhooks and looks at their log, as the pages do.</summary>
internal static class HookDesk
{
    public static readonly IReadOnlyDictionary<string, string> Loopback = new Dictionary<string, string>
    {
        ["Showcase:Webhooks:AllowHttp"] = "true",
        ["Showcase:Webhooks:AllowPrivateAddresses"] = "true",
        ["Showcase:Webhooks:TimeoutSeconds"] = "60",
        ["Umbraco:CMS:Webhook:PayloadType"] = "Extended",
    };

    public static async Task<(Guid Id, string Secret)> HookAsync(this ShowcaseHost host, string address, IEnumerable<string>? events = null, IEnumerable<string>? types = null, string headers = "", bool isEnabled = true)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var form = new HookForm($"Haak {Guid.NewGuid():N}", address, (events ?? WebhookEvent.All.Select(known => known.Alias)).ToHashSet(), (types ?? []).ToHashSet(), headers, isEnabled, 0);
        var (hook, secret, problem) = await scope.ServiceProvider.GetRequiredService<HookChanges>().CreateAsync("test", form, TestContext.Current.CancellationToken);
        Assert.Null(problem);
        return (hook!.Id, secret!);
    }

    public static async Task<IReadOnlyList<T>> RowsAsync<T>(this ShowcaseHost host)
        where T : class
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await database.Set<T>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<IReadOnlyList<MessageRow>> MessagesAsync(this ShowcaseHost host, Guid hook) =>
        [.. (await host.RowsAsync<MessageRow>()).Where(row => row.WebhookId == hook).OrderBy(row => row.Id)];

    public static async Task<IReadOnlyList<AttemptRow>> AttemptsAsync(this ShowcaseHost host, Guid hook)
    {
        var messages = (await host.MessagesAsync(hook)).Select(row => row.Id).ToHashSet();
        return [.. (await host.RowsAsync<AttemptRow>()).Where(row => messages.Contains(row.MessageId)).OrderBy(row => row.Id)];
    }

    /// <summary>Waits until so many attempts are in the log.</summary>
    public static Task AttemptedAsync(this ShowcaseHost host, Guid hook, int count) => Eventually.TrueAsync(async () => (await host.AttemptsAsync(hook)).Count >= count);

    /// <summary>Sends a trial at once.</summary>
    public static async Task<PostOutcome> TryAsync(this ShowcaseHost host, Guid hook) => await host.Services.GetRequiredService<MessageQueue>()
        .TryAsync((await host.RowsAsync<WebhookRow>()).Single(row => row.Id == hook), TestContext.Current.CancellationToken);

    /// <summary>As a changed settings file would, until what is returned is disposed.</summary>
    public static IDisposable With(this ShowcaseHost host, Action<WebhookSettings> change) => host.WithOptions(change);

    /// <inheritdoc cref="With"/>
    public static IDisposable WithOptions<T>(this ShowcaseHost host, Action<T> change)
        where T : class
    {
        var cache = host.Services.GetRequiredService<IOptionsMonitorCache<T>>();
        var settings = host.Services.GetRequiredService<IOptionsFactory<T>>().Create(Options.DefaultName);
        change(settings);
        cache.TryRemove(Options.DefaultName);
        cache.TryAdd(Options.DefaultName, settings);
        return new Undo(() => cache.TryRemove(Options.DefaultName));
    }

    private sealed class Undo(Action undo) : IDisposable
    {
        public void Dispose() => undo();
    }
}
