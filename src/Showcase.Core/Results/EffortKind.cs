using System.Diagnostics.CodeAnalysis;

namespace Showcase.Core.Results;

/// <summary>What a contractor did.</summary>
public enum EffortKind
{
    /// <summary>plaatsing: a paid job.</summary>
    Placement,

    /// <summary>leerbaan (bbl).</summary>
    Apprenticeship,

    /// <summary>stage (bol, praktijkonderwijs).</summary>
    Internship,

    /// <summary>werkervaring.</summary>
    WorkExperience,

    /// <summary>sociale inkoop.</summary>
    SocialPurchasing,

    /// <summary>activiteit.</summary>
    Activity,
}

/// <summary>The Dutch words for <see cref="EffortKind"/>.</summary>
public static class EffortKinds
{
    private static readonly string[] LabelsInOrder = ["plaatsing", "leerbaan", "stage", "werkervaring", "sociale inkoop", "activiteit"];

    /// <summary>In the order of the enumeration, as stories use them.</summary>
    public static IReadOnlyList<string> Labels => LabelsInOrder;

    public static string Label(this EffortKind kind) => LabelsInOrder[(int)kind];

    /// <summary>True where one row is about one person.</summary>
    public static bool IsAboutPerson(this EffortKind kind) => kind < EffortKind.SocialPurchasing;

    /// <summary>Reads the word of the monitoring record: <c>sociale_inkoop</c> and <c>Sociale inkoop</c> are the same.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EffortKind kind)
    {
        var at = text is null ? -1 : Array.IndexOf(LabelsInOrder, text.Trim().Replace('_', ' ').ToLowerInvariant());
        kind = at < 0 ? default : (EffortKind)at;
        return at >= 0;
    }
}
