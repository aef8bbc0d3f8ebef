namespace Showcase.Core.Results;

/// <summary>A number inside a sentence: what <c>&lt;data data-resultaat data-gebied data-periode&gt;</c> becomes.</summary>
/// <param name="Text">What the reader sees: the number with its unit, or the author's own words.</param>
/// <param name="Title">Indicator, area, period, as-of date and status; nothing when the author's words stand there.</param>
/// <param name="Path">Where the number is defined; nothing when the author's words stand there.</param>
/// <param name="Stamp">What stands visibly beside the number: <c>peildatum 30 september 2026</c>; nothing when the author's words stand there.</param>
/// <param name="MachineValue">The value for a <c>value</c> attribute, in the indicator's unit; nothing when there is no figure.</param>
public sealed record InlineResult(string Text, string? Title, string? Path, string? Stamp, long? MachineValue)
{
    /// <summary>True when a released number stands there.</summary>
    public bool IsNumber => Path is not null;

    /// <summary>Resolves the three attributes; whatever is missing, unknown or withheld gives the author's text, never a zero.</summary>
    /// <param name="fallback">The author's text inside the element.</param>
    public static InlineResult Resolve(IPublishedResults results, string? indicator, string? area, string? period, string? fallback)
    {
        if (results.Find(indicator, area, period) is not { } found || ResultText.For(found) is not { Text: { } text } words)
        {
            return new InlineResult(fallback ?? "", null, null, null, null);
        }

        return new InlineResult(text, words.Title, ResultPath.Of(found.Indicator, found.Area), $"peildatum {words.AsOf}", found.Cell.HasValue ? found.Cell.Value : null);
    }
}
