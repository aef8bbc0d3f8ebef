using Showcase.Core.Regions;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Lines of an example of building blocks, in words.</summary>
internal static class MixWords
{
    public static string EffortOf(BuildingBlock block) => block.Condition is { Length: > 0 } condition ? $"{block.TargetGroup}, {condition}" : block.TargetGroup;

    public static string QuantityOf(MixLine line) => line.Unit.Measure switch
    {
        BlockMeasure.Month when line.People > 1 => $"{DutchFormat.Number(line.People)} personen, samen {FieldWords.Months(line.Quantity)}",
        BlockMeasure.Month => $"1 persoon, {FieldWords.Months(line.Quantity)}",
        BlockMeasure.Day => line.Quantity == 1 ? "1 dag" : $"{DutchFormat.Number(line.Quantity)} dagen",
        BlockMeasure.Hour => $"{DutchFormat.Number(line.Quantity)} uur",
        BlockMeasure.Invoice => $"facturen van samen {FieldWords.Euro(line.Quantity)}",
        _ => $"{DutchFormat.Number(line.Quantity)} keer",
    };

    /// <summary>Value of one unit as the set published it, such as <c>€ 30.000 per jaar fulltime 36u</c>.</summary>
    public static string RateOf(BuildingBlock block) => block.ValueEuroCents is { } value
        ? $"{FieldWords.Euro(value)} {(block.Unit.StartsWith("EUR ", StringComparison.Ordinal) ? block.Unit[4..] : block.Unit)}"
        : "het bedrag van de factuur";

    public static string Of(MixRefusal refusal) => refusal switch
    {
        MixRefusal.NoUsableBlocks => "In deze set staat geen bouwblok waarvan de waarde vooraf vastligt.",
        MixRefusal.MixedBlockSets => "Bouwblokken van verschillende sets zijn niet bij elkaar op te tellen.",
        MixRefusal.BonusWithoutBasis => "Een bonus telt alleen bij iemand die ook met een basisblok meetelt.",
        MixRefusal.TooLarge => "De verplichting is te groot voor een voorbeeld.",
        _ => "Voor deze verplichting is geen voorbeeld te maken.",
    };
}
