using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Health;

/// <summary>Looks at one part for all who ask: one look at a time, kept for some seconds. What throws or hangs becomes a finding like any other.</summary>
internal sealed class HealthWatch(Func<CancellationToken, Task<HealthFinding>> look, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Task<HealthFinding>? looking;
    private HealthFinding? found;
    private long foundAt;

    /// <param name="patience">How long whoever asks waits; the look itself goes on, so that a part that hangs is not asked again and again.</param>
    public async Task<HealthFinding> LookAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        Task<HealthFinding> look;
        lock (gate)
        {
            if (found is { } kept && clock.GetElapsedTime(foundAt) < Kept) return kept;
            look = looking ??= Task.Run(OnceAsync, CancellationToken.None);
        }

        try
        {
            return await look.WaitAsync(patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new HealthFinding(HealthState.Unknown, "Dit onderdeel antwoordt niet op tijd.", "Wacht een minuut en laad de pagina opnieuw. Blijft het zo, kijk dan in het technische log en herstart de site.");
        }
    }

    private async Task<HealthFinding> OnceAsync()
    {
        HealthFinding finding;
        try
        {
            finding = await look(CancellationToken.None);
        }
        catch (Exception failed)
        {
            finding = StorageOutage.Explain(failed) is null
                ? new HealthFinding(HealthState.Unknown, $"Dit onderdeel kon niet worden bekeken ({failed.GetType().Name}).", "Kijk in het technische log van de site.")
                : HealthFinding.Bad("De database antwoordt niet. Lezers zien de site zoals die is; opslaan lukt nu niet.", "Kijk of de database draait en of de schijf ruimte heeft. De site gaat vanzelf verder als de database terug is.");
        }

        lock (gate)
        {
            (found, foundAt, looking) = (finding, clock.GetTimestamp(), null);
        }

        return finding;
    }
}
