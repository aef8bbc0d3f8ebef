namespace Showcase.Web.Infrastructure.Health;

/// <summary>How a part is.</summary>
/// <param name="Text">Dutch: what was seen and what it means.</param>
/// <param name="Advice">Dutch: what to do; nothing when there is nothing to do.</param>
internal sealed record HealthFinding(HealthState State, string Text, string? Advice = null)
{
    public IReadOnlyList<HealthFact> Facts { get; init; } = [];

    /// <summary>Where someone can do something about it.</summary>
    public IReadOnlyList<HealthLink> Links { get; init; } = [];

    public static HealthFinding Good(string text) => new(HealthState.Good, text);

    public static HealthFinding Attention(string text, string advice) => new(HealthState.Attention, text, advice);

    public static HealthFinding Bad(string text, string advice) => new(HealthState.Bad, text, advice);
}

/// <summary>A number or name behind a finding.</summary>
/// <param name="Label">Dutch.</param>
internal sealed record HealthFact(string Label, string Value);

/// <summary>A page of the back office.</summary>
/// <param name="Label">Dutch; says where it leads, also without what stands around it.</param>
internal sealed record HealthLink(string Label, string Path);

internal enum HealthState
{
    Good,

    /// <summary>It works; someone should look at it.</summary>
    Attention,

    /// <summary>Something does not work.</summary>
    Bad,

    /// <summary>It could not be seen.</summary>
    Unknown,
}
