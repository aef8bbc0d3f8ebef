namespace Showcase.Core.TenderParagraphs;

/// <summary>Where the first value of an open place comes from; stored words, Dutch, as an editor picks them.</summary>
public static class FieldSource
{
    /// <summary>The percentage that the policy set gives for this tender.</summary>
    public const string PolicyPercentage = "beleid: percentage";

    /// <summary>Base of calculation of the policy set, in words: <c>de opdrachtsom</c>.</summary>
    public const string PolicyBase = "beleid: grondslag";

    /// <summary>Title of the policy set, with the day from which it holds.</summary>
    public const string PolicyName = "beleid: naam en datum";

    /// <summary>Times what was not realised.</summary>
    public const string PolicyPenaltyFactor = "beleid: boetefactor";

    /// <summary>Identifier and source of the block set.</summary>
    public const string PolicyBlockSet = "beleid: bouwblokken";

    /// <summary>Value in euros from which the policy asks a percentage of this kind of contract.</summary>
    public const string PolicyThreshold = "beleid: drempel";

    /// <summary>Followed by a PSO step, such as <c>beleid: korting trede 1</c>: percentage that falls away.</summary>
    public const string PolicyDiscountPrefix = "beleid: korting ";

    /// <summary>Name of the buying organisation.</summary>
    public const string Organisation = "vraag: organisatie";

    /// <summary>Estimated value of the tender in euros.</summary>
    public const string Value = "vraag: waarde";

    /// <summary>Duration in months.</summary>
    public const string Months = "vraag: looptijd";

    /// <summary>The obligation in euros as the calculator finds it, before any discount.</summary>
    public const string Obligation = "berekening: verplichting";
}
