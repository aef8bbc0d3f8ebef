using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>Delivers what waits, each webhook by itself: one that is dead or slow holds up no other. Asks nothing of the database while the site starts.</summary>
internal sealed class WebhookSender(MessageQueue queue, IOptionsMonitor<WebhookSettings> settings, TimeProvider clock, ILogger<WebhookSender> log) : BackgroundService
{
    private static readonly TimeSpan BetweenClearings = TimeSpan.FromHours(1);

    private readonly Channel<bool> calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<Guid, Task> running = [];
    private readonly OutageLog outages = new(log, "Webhooks bezorgen");
    private DateTimeOffset clearedAt = DateTimeOffset.MinValue;

    /// <summary>There is something to deliver.</summary>
    public void Wake() => calls.Writer.TryWrite(true);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(running.Values).WaitAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.CurrentValue.Period, clock);
        var tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
        var call = calls.Reader.ReadAsync(stoppingToken).AsTask();
        while (true)
        {
            await await Task.WhenAny(tick, call);
            if (tick.IsCompleted) tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
            if (call.IsCompleted) call = calls.Reader.ReadAsync(stoppingToken).AsTask();
            if (settings.CurrentValue.Enabled) await StartDueAsync(stoppingToken);
        }
    }

    private async Task StartDueAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var webhook in await queue.DueAsync(stoppingToken))
            {
                // Noted before it begins, so that its end is not noted before its beginning.
                var drain = new Task<Task>(() => DrainAsync(webhook, stoppingToken));
                if (running.TryAdd(webhook, drain.Unwrap())) drain.Start(TaskScheduler.Default);
            }

            if (clock.GetUtcNow() - clearedAt > BetweenClearings)
            {
                await queue.ClearAsync(stoppingToken);
                clearedAt = clock.GetUtcNow();
            }

            outages.Succeeded();
        }
        catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
        {
            outages.Failed(failed);
        }
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
            if (!stoppingToken.IsCancellationRequested) outages.Failed(failed);
        }
        finally
        {
            running.TryRemove(webhook, out _);
        }

        // What came while this was ending.
        if (isEmpty) Wake();
    }
}
