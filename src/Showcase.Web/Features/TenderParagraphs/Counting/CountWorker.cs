using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Background;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Writes what was counted, every minute and at the end. When the database is away the counts wait.</summary>
internal sealed class CountWorker(CountTally tally, CountWriter writer, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<CountWorker> log)
    : PeriodicWorker("Tellingen van paragrafen opslaan", lifetime, clock, log)
{
    public static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private DateOnly _summed;
    private long _underway;

    protected override TimeSpan Pause => Minute;

    /// <summary>Writes what was counted so far. A failure is logged, and the counts go back.</summary>
    public Task FlushAsync(CancellationToken cancellationToken) => TryAsync(WorkAsync, cancellationToken);

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        // After a write, so that a site nobody reads asks nothing of its database.
        if (!await WriteAsync(cancellationToken) || Clock.DutchToday() is var today && _summed == today)
        {
            return;
        }

        await writer.SumMonthsAsync(today, cancellationToken);
        _summed = today;
    }

    protected override async Task EndAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Not cancelled, and waited for no longer than may be: what a database that hangs does with it, nobody knows.
            await WriteAsync(CancellationToken.None).WaitAsync(cancellationToken);
        }
        finally
        {
            if (_underway + tally.Take().Values.Sum() is > 0 and var lost)
            {
                Log.LogWarning("Verloren tellingen van paragrafen: {Count}. De database antwoordde niet voordat de site stopte", lost);
            }
        }
    }

    /// <returns>False when there was nothing to write.</returns>
    private async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        var taken = tally.Take();
        if (taken.Count == 0)
        {
            return false;
        }

        _underway = taken.Values.Sum();
        try
        {
            await writer.WriteAsync(taken, cancellationToken);
        }
        catch (Exception failed) when (failed is not UnknownCommitException)
        {
            tally.PutBack(taken);
            throw;
        }
        finally
        {
            _underway = 0;
        }

        return true;
    }
}
