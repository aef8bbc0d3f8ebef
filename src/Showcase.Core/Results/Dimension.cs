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
}
