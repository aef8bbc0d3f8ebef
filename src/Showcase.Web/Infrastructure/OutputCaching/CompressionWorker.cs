namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Compresses at best quality away from the requests, and rests as long as it worked: it never takes more than half a core.</summary>
internal sealed class CompressionWorker(CompressionQueue queue, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var answer in queue.ReadAllAsync(stoppingToken))
        {
            if (answer.IsBest) continue;
            var started = clock.GetTimestamp();
            answer.MakeBest();
            await Task.Delay(clock.GetElapsedTime(started), clock, stoppingToken);
        }
    }
}
