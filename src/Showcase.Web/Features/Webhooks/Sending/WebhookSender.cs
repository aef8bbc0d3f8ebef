using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Background;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>Delivers what waits, each webhook by itself: one that is dead or slow holds up no other.</summary>
internal sealed class WebhookSender(MessageQueue queue, IOptionsMonitor<WebhookSettings> settings, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<WebhookSender> log)
    : PeriodicWorker("Webhooks bezorgen", lifetime, clock, log)
{
    private static readonly TimeSpan BetweenClearings = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, Task> running = [];
    private DateTimeOffset clearedAt = DateTimeOffset.MinValue;

    protected override TimeSpan Pause => settings.CurrentValue.Period;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // One that hangs is given up with the time that the host gives.
        await Task.WhenAll(running.Values).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        if (!settings.CurrentValue.Enabled) return;
        foreach (var webhook in await queue.DueAsync(cancellationToken))
        {
            // Noted before it begins, so that its end is not noted before its beginning.
            var drain = new Task<Task>(() => DrainAsync(webhook, cancellationToken));
            if (running.TryAdd(webhook, drain.Unwrap())) drain.Start(TaskScheduler.Default);
        }

        if (Clock.GetUtcNow() - clearedAt <= BetweenClearings) return;
        await queue.ClearAsync(cancellationToken);
        clearedAt = Clock.GetUtcNow();
    }

    private async Task DrainAsync(Guid webhook, CancellationToken stoppingToken)
    {
        var isEmpty = false;
        try
        {
            while (!isEmpty && !stoppingToken.IsCancellationRequested)
            {
                isEmpty = !await queue.SendNextAsync(webhook, stoppingToken);
            }
        }
        catch (Exception failed)
        {
            if (!stoppingToken.IsCancellationRequested) Outages.Failed(failed);
        }
        finally
        {
            running.TryRemove(webhook, out _);
        }

        // What came while this was ending.
        if (isEmpty) Wake();
    }
}
