using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Sees that a delivery is so unlike the one before that a person must look first.</summary>
internal static class HoldRules
{
    // Below this a source has hardly begun, and any next delivery is many times as large.
    private const int FewEfforts = 10;

    /// <summary>Dutch reason to hold it, or nothing.</summary>
    /// <param name="former">What counts now.</param>
    /// <param name="next">What was delivered.</param>
    /// <param name="factor">How many times as much, or as little, is too much.</param>
    public static string? ReasonToHold(DeliveryRow former, DeliveryRow next, int factor)
    {
        if (former.EffortCount < FewEfforts)
        {
            return null;
        }

        if (IsOff(former.EffortCount, next.EffortCount, factor))
        {
            return $"Het aantal inzetten gaat van {DutchFormat.Number(former.EffortCount)} naar {DutchFormat.Number(next.EffortCount)}.";
        }

        if (former.ContractCount >= FewEfforts && IsOff(former.ContractCount, next.ContractCount, factor))
        {
            return $"Het aantal opdrachten gaat van {DutchFormat.Number(former.ContractCount)} naar {DutchFormat.Number(next.ContractCount)}.";
        }

        return former.ApprovedEuroCents > 0 && IsOff(former.ApprovedEuroCents, next.ApprovedEuroCents, factor)
            ? $"De goedgekeurde waarde wordt minstens {factor} keer zo {(next.ApprovedEuroCents > former.ApprovedEuroCents ? "groot" : "klein")}. Klopt het decimaalteken?"
            : null;
    }

    private static bool IsOff(long former, long next, int factor) => next / factor >= former || former / factor >= next;
}
