namespace Showcase.Core.Results;

/// <summary>What an author wrote in a <c>data</c> element; every part may be missing or wrong.</summary>
/// <param name="Indicator"><c>data-resultaat</c>.</param>
/// <param name="Area"><c>data-gebied</c>.</param>
/// <param name="Period"><c>data-periode</c>: <c>laatste</c> and <c>laatste-jaar</c> move with the releases.</param>
/// <param name="Release"><c>data-uitgave</c>: pins the number to one release, whatever is corrected later.</param>
/// <param name="Fallback">The author's words inside the element.</param>
public sealed record InlineToken(string? Indicator, string? Area, string? Period, string? Release, string? Fallback);
