namespace Showcase.Core.Results;

/// <summary>The ways in which a total is divided; stored values, Dutch, lower case.</summary>
public static class Dimension
{
    /// <summary>Not divided.</summary>
    public const string Total = "totaal";

    /// <summary>By the site's sectors, from the CPV code of the contract.</summary>
    public const string Sector = "sector";

    /// <summary>By kind of effort.</summary>
    public const string Effort = "soort";

    /// <summary>By the published block set that valued the effort; the parts must not be added.</summary>
    public const string BlockSet = "bouwblokset";

    /// <summary>By target group, as <see cref="TargetGroups"/> tells them apart: of many people together, never beside a name.</summary>
    public const string TargetGroup = "doelgroep";

    /// <summary>By the main tender paragraph of the contract, as <see cref="ContractParagraphs"/> tells them apart.</summary>
    /// <remarks>Only of regions and everything, and only of years: see <see cref="IsReleased"/>.</remarks>
    public const string Paragraph = "paragraaf";

    /// <summary>Whether a division is released of a kind of area and period. A paragraph stands in few contracts: by organisation or quarter hardly a figure would be left, and what hides them would cost others theirs.</summary>
    public static bool IsReleased(string dimension, AreaKind area, Period period) =>
        dimension != Paragraph || (period.IsYear && area is (AreaKind.All or AreaKind.Region));
}
