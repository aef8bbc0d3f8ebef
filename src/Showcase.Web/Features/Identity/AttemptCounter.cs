namespace Showcase.Web.Features.Identity;

/// <summary>Counts attempts per key in windows of a fixed length, in memory of a fixed size.</summary>
/// <remarks>Keys share cells by a hash that differs per process, so that nobody can push a counter out by inventing keys; two keys in one cell only count too strictly.</remarks>
internal sealed class AttemptCounter(TimeProvider clock, TimeSpan window)
{
    private const int Cells = 1 << 14;

    private readonly Lock gate = new();
    private readonly (long Window, int Count)[] cells = new (long, int)[Cells];

    /// <summary>Counts one attempt.</summary>
    /// <returns>False when the key had <paramref name="most"/> already in this window.</returns>
    public bool TryCount(string key, int most)
    {
        var now = clock.GetUtcNow().UtcTicks / window.Ticks;
        lock (gate)
        {
            ref var cell = ref cells[key.GetHashCode(StringComparison.Ordinal) & (Cells - 1)];
            if (cell.Window != now) cell = (now, 0);
            if (cell.Count >= most) return false;
            cell.Count++;
            return true;
        }
    }
}
