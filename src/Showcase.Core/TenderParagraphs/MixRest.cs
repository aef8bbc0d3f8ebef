using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>What meets the rest of an obligation beside the main block.</summary>
/// <param name="Parts">Main block first.</param>
/// <param name="Surplus">Euro cents, zero or more.</param>
internal sealed record MixRest(IReadOnlyList<MixPart> Parts, long Surplus)
{
    // A rest is less than one step of the main block, so that a few dozen hours are the most; the bound guards against a set with a block of a cent
    private const int MostSteps = 200;

    public static MixRest Of(long obligation, MixPart main, IReadOnlyList<MixChoice> choices)
    {
        var rest = obligation - main.Choice.ValueOf(main.Quantity);
        return rest <= 0
            ? new MixRest([main], -rest)
            : Candidates(obligation, main, choices).MinBy(one => (one.Surplus, one.Parts.Count(part => part.Quantity > 0), one.PlaceSum))!;
    }

    private int PlaceSum => Parts.Sum(part => part.Choice.Place);

    private static IEnumerable<MixRest> Candidates(long obligation, MixPart main, IReadOnlyList<MixChoice> choices)
    {
        foreach (var first in choices)
        {
            // An invoice takes all of a rest or nothing: it has no steps of its own
            var most = first.Unit.Measure == BlockMeasure.Invoice ? 0 : Math.Min(StepsFor(first, obligation, main), MostSteps);
            for (var steps = 0L; steps <= most; steps++)
            {
                var withFirst = Add([main], first, steps * first.Unit.Step);
                foreach (var second in choices.Where(choice => choice.Place >= first.Place))
                {
                    yield return Complete(obligation, withFirst, second);
                }
            }
        }
    }

    private static long StepsFor(MixChoice choice, long obligation, MixPart main) =>
        choice.LeastFor(obligation - main.Choice.ValueOf(main.Quantity)) / choice.Unit.Step;

    // The second block takes what is left; where it is a block that stands there already, its months are valued together
    private static MixRest Complete(long obligation, IReadOnlyList<MixPart> parts, MixChoice last)
    {
        var others = parts.Where(part => part.Choice != last).Sum(part => part.Choice.ValueOf(part.Quantity));
        var there = parts.FirstOrDefault(part => part.Choice == last).Quantity;
        var quantity = Math.Max(there, last.LeastFor(obligation - others));
        var all = Add(parts, last, quantity - there);
        return new MixRest(all, others + last.ValueOf(quantity) - obligation);
    }

    private static IReadOnlyList<MixPart> Add(IReadOnlyList<MixPart> parts, MixChoice choice, long quantity) => parts.Any(part => part.Choice == choice)
        ? [.. parts.Select(part => part.Choice == choice ? part with { Quantity = part.Quantity + quantity } : part)]
        : quantity == 0 ? parts : [.. parts, new MixPart(choice, quantity)];
}
