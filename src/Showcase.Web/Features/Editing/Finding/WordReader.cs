using Showcase.Web.Infrastructure.Background;

namespace Showcase.Web.Features.Editing.Finding;

/// <summary>Reads the words of all documents before someone looks for them: some time after the start, when first pages have been answered, and what many writes changed.</summary>
internal sealed class WordReader(WordStore store, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<WordReader> log)
    : PeriodicWorker("Woorden lezen om in te zoeken", lifetime, clock, log)
{
    protected override TimeSpan Patience => TimeSpan.FromSeconds(10);

    protected override TimeSpan Pause => TimeSpan.FromMinutes(1);

    protected override Task WorkAsync(CancellationToken cancellationToken) => store.ReadAheadAsync(cancellationToken);
}
