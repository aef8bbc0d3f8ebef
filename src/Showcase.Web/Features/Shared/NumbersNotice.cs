using Showcase.Core.Results;

namespace Showcase.Web.Features.Shared;

/// <summary>What stands once on a page that names released numbers in its text or in a box: from which day they are, and whether newer ones were due.</summary>
/// <param name="AsOf">Peildatum of the newest release.</param>
/// <param name="Expectation">One Dutch sentence on what to expect next.</param>
public sealed record NumbersNotice(DateOnly AsOf, string Expectation, Freshness Freshness)
{
    // The mark that the renderer of rich text puts on every released number.
    private const string InlineMark = "class=\"inline-result\"";

    /// <summary>Nothing before the first release.</summary>
    public static NumbersNotice? For(Release? release, DateOnly today) =>
        release is null ? null : new NumbersNotice(release.AsOf, release.ExpectationOn(today), release.FreshnessOn(today));

    /// <summary>Nothing when none of the texts names a number, and there is no box.</summary>
    public static NumbersNotice? For(Release? release, DateOnly today, bool hasBox, params ReadOnlySpan<Core.Content.RichText> texts)
    {
        foreach (var text in texts)
        {
            hasBox = hasBox || text.Html.Contains(InlineMark, StringComparison.Ordinal);
        }

        return hasBox ? For(release, today) : null;
    }
}
