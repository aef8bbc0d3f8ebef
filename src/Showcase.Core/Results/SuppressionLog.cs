using Showcase.Core.Results.Disclosure;

namespace Showcase.Core.Results;

/// <summary>What a release kept back and why, for the coordinator's eyes only; in the order of the indicators and the axes.</summary>
/// <remarks>Inside it keeps what was counted: the next release must know which figures did not change. No member gives it away.</remarks>
public sealed class SuppressionLog
{
    private readonly IReadOnlyDictionary<string, LoggedIndicator> _indicators;

    internal SuppressionLog(CubeAxes axes, IReadOnlyDictionary<string, LoggedIndicator> indicators)
    {
        (Axes, _indicators) = (axes, indicators);
        Count = indicators.Values.Sum(indicator => indicator.Reasons.Count(reason => reason != (byte)SuppressionReason.None));
    }

    public int Count { get; }

    /// <summary>The areas of the release.</summary>
    public IReadOnlyList<ResultArea> Areas => Axes.Areas;

    /// <summary>Suppressed cells that the control could not prove to be safe, since earlier releases told too much of what stands beside them; normally none.</summary>
    public IReadOnlyList<Suppression> Unproved => [.. ByIndicator.SelectMany(logged => logged.Indicator.Unproved.Select(cell => Entry(logged.Code, logged.Indicator, cell)))];

    public static SuppressionLog Read(byte[] bytes) => SuppressionLogFormat.Read(bytes);

    public byte[] ToBytes() => SuppressionLogFormat.Write(this);

    public IEnumerable<Suppression> Entries()
    {
        foreach (var (code, indicator) in ByIndicator)
        {
            for (var cell = 0; cell < indicator.Reasons.Length; cell++)
            {
                if (indicator.Reasons[cell] != (byte)SuppressionReason.None)
                {
                    yield return Entry(code, indicator, cell);
                }
            }
        }
    }

    internal CubeAxes Axes { get; }

    internal IEnumerable<(string Code, LoggedIndicator Indicator)> ByIndicator => Indicators.All.Select(indicator => indicator.Code)
        .Where(_indicators.ContainsKey).Select(code => (code, _indicators[code]));

    private Suppression Entry(string code, LoggedIndicator indicator, int cell)
    {
        var (row, member) = Math.DivRem(cell, Axes.Members.Count);
        var (area, period) = Math.DivRem(row, Axes.Periods.Count);
        var (dimension, value) = Axes.Members[member];
        return new Suppression(code, Axes.Areas[area].Code, Axes.Periods[period].ToString(), dimension, value, (SuppressionReason)indicator.Reasons[cell]);
    }

    internal (long Amount, long Base)? Counted(string indicator, int cell) =>
        _indicators.TryGetValue(indicator, out var logged) ? (logged.Amount[cell], logged.Base.Length == 0 ? 0 : logged.Base[cell]) : null;
}

/// <param name="Reasons"><see cref="SuppressionReason"/> by cell.</param>
/// <param name="Base">Empty for all but percentages.</param>
/// <param name="Unproved">Places of suppressed cells for which no proof of safety was found.</param>
internal sealed record LoggedIndicator(byte[] Reasons, long[] Amount, long[] Base, int[] Unproved);
