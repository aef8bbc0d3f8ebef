namespace Showcase.Core.Results;

/// <summary>A number inside a sentence: what <c>&lt;data data-resultaat data-gebied data-periode&gt;</c> becomes.</summary>
/// <param name="Text">What the reader sees: the number with its unit, or the author's own words.</param>
/// <param name="Title">Indicator, area, period, as-of date and status; nothing when the author's words stand there.</param>
/// <param name="Path">Where the number is defined; nothing when the author's words stand there.</param>
/// <param name="Stamp">What stands visibly beside the number: <c>2025, peildatum 30 september 2026</c>; nothing when the author's words stand there.</param>
/// <param name="MachineValue">The value for a <c>value</c> attribute, in the indicator's unit; nothing when there is no figure.</param>
/// <param name="FrozenPath">Where this number stays what it is now, for a text that is taken along; nothing when the author's words stand there.</param>
public sealed record InlineResult(string Text, string? Title, string? Path, string? Stamp, long? MachineValue, string? FrozenPath)
{
    /// <summary>True when a released number stands there.</summary>
    public bool IsNumber => Path is not null;

    /// <summary>Number and stamp as every page, feed, answer and copy says them: <c>345 plaatsingen (2025, peildatum 30 september 2026)</c>.</summary>
    public string Whole => Stamp is null ? Text : $"{Text} ({Stamp})";

    /// <summary>Resolves a token; whatever is missing, unknown or withheld gives the author's words, never a zero.</summary>
    public static InlineResult Resolve(InlineToken token, IPublishedResults results, IReleaseArchive archive)
    {
        var source = token.Release is null ? results : archive.FindByText(token.Release);
        if (source?.Find(token.Indicator, token.Area, token.Period) is not { } found || ResultText.For(found) is not { Text: { } text } words)
        {
            return new InlineResult(token.Fallback ?? "", null, null, null, null, null);
        }

        var frozen = ResultPath.Frozen(found);
        var path = token.Release is null ? ResultPath.Of(found.Indicator, found.Area) : frozen;
        return new InlineResult(text, words.Title, path, StampOf(found, words), found.Cell.HasValue ? found.Cell.Value : null, frozen);
    }

    /// <summary>A result as <see cref="Whole"/> says it in a sentence; nothing when there is no number to say.</summary>
    public static string? Say(PublishedResult result) => ResultText.For(result) is { Text: { } text } words ? $"{text} ({StampOf(result, words)})" : null;

    private static string StampOf(PublishedResult found, ResultText words) =>
        $"{words.Period}, peildatum {words.AsOf}{(found.Indicator.HasEuroNote ? "; " + ResultText.EuroNote : "")}";
}
