using System.Runtime.InteropServices;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Stops counting what is counted absurdly often, so that one stubborn program cannot spoil the figures. It knows nobody: the bound is for all readers together.</summary>
internal sealed class CountDamper(TimeProvider clock)
{
    /// <summary>Per paragraph and way of taking it along. More than a mailing to a whole region brings.</summary>
    public const int MostAMinute = 120;

    public const int MostADay = 5_000;

    private const long MinutesADay = 24 * 60;

    private readonly Lock _gate = new();
    private readonly Dictionary<(Guid Paragraph, string Kind), Cell> _cells = [];
    private long _day;

    /// <returns>False when it was counted often enough.</returns>
    public bool Allows(Guid paragraph, string kind)
    {
        var minute = clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
        lock (_gate)
        {
            if (minute / MinutesADay != _day)
            {
                _day = minute / MinutesADay;
                _cells.Clear();
            }

            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, (paragraph, kind), out _);
            if (cell.Minute != minute)
            {
                (cell.Minute, cell.InMinute) = (minute, 0);
            }

            if (cell.InMinute >= MostAMinute || cell.InDay >= MostADay)
            {
                return false;
            }

            cell.InMinute++;
            cell.InDay++;
            return true;
        }
    }

    private struct Cell
    {
        public long Minute;
        public int InMinute;
        public int InDay;
    }
}
