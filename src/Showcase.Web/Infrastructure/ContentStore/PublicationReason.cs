namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Why something may not become public, or a hint for who publishes it.</summary>
/// <param name="Text">Dutch sentence.</param>
/// <param name="Property">Alias of the property to look at, or nothing.</param>
/// <param name="Kind">Which gate says so: <c>schema</c>, <c>place</c>, <c>rule</c>, <c>link</c>…</param>
/// <param name="IsHint">True when it does not stand in the way of publishing.</param>
internal sealed record PublicationReason(string Text, string? Property, string Kind, bool IsHint = false)
{
    /// <summary>Where in the property, as its editor knows it: of captions <c>cue:3</c> or <c>at:12500</c>.</summary>
    public string? Spot { get; init; }
}
