using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Writes what was counted, every minute and at the end. When the database is away the counts wait.</summary>
internal sealed class CountWorker(CountTally tally, CountWriter writer, TimeProvider clock, ILogger<CountWorker> log) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // A database that does not answer must not keep the site from stopping.
    private static readonly TimeSpan LastChance = TimeSpan.FromSeconds(5);

    private readonly OutageLog _outages = new(log, "Tellingen van paragrafen opslaan");
    private DateOnly _summed;

    /// <summary>Writes what was counted so far. A failure is logged, and the counts go back.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        var taken = tally.Take();
        if (taken.Count == 0)
        {
            return;
        }

        try
        {
            await writer.WriteAsync(taken, cancellationToken);
            _outages.Succeeded();
        }
        catch (Exception failed)
        {
            if (failed is not UnknownCommitException)
            {
                tally.PutBack(taken);
            }

            Report(failed, cancellationToken);
            return;
        }

        await SumOnceADayAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LastChance);
        await FlushAsync(limit.Token);
        if (tally.Take().Values.Sum() is > 0 and var lost)
        {
            log.LogWarning("Verloren tellingen van paragrafen: {Count}. De database antwoordde niet voordat de site stopte", lost);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await FlushAsync(stoppingToken);
        }
    }

    // After a write, so that a site nobody reads asks nothing of its database.
    private async Task SumOnceADayAsync(CancellationToken cancellationToken)
    {
        var today = clock.DutchToday();
        if (_summed == today)
        {
            return;
        }

        try
        {
            await writer.SumMonthsAsync(today, cancellationToken);
            _summed = today;
        }
        catch (Exception failed)
        {
            Report(failed, cancellationToken);
        }
    }

    private void Report(Exception failed, CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested)
        {
            _outages.Failed(failed);
        }
    }
}
