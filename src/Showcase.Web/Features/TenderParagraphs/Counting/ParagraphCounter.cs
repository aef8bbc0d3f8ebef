using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Counts that a paragraph was looked at or taken along. Touches no database and keeps nothing about who it was.</summary>
internal sealed class ParagraphCounter(IPublishedSite site, CountTally tally, CountDamper damper, IHttpContextAccessor context, TimeProvider clock)
{
    /// <param name="slug">Last part of the paragraph's address.</param>
    /// <param name="version">The version that was looked at or taken along; the present one or a former one.</param>
    /// <param name="kind">One of <see cref="CountKinds"/>.</param>
    /// <returns>False when it was not counted: there is no such paragraph, version or kind, the reader asks not to be counted, or it is counted too often.</returns>
    public bool Count(string slug, string version, string kind)
    {
        if (AsksNotTo(context.HttpContext?.Request) || CountKinds.Find(kind) is not { } counted
            || site.FindByPath($"{ParagraphsRoutes.Overview}/{slug}") is not TenderParagraph paragraph || VersionOf(paragraph, version) is not { } known
            || !damper.Allows(paragraph.Key, counted))
        {
            return false;
        }

        tally.Add(new CountKey(clock.DutchToday(), paragraph.Key, known, counted));
        return true;
    }

    /// <summary>Do Not Track and Global Privacy Control, as browsers say them in every request.</summary>
    private static bool AsksNotTo(HttpRequest? request) => request is not null && (request.Headers["DNT"] == "1" || request.Headers["Sec-GPC"] == "1");

    // The site's own string, so that what waits to be written is never what someone sent.
    private static string? VersionOf(TenderParagraph paragraph, string version) =>
        paragraph.Versions.Select(note => note.Version).Prepend(paragraph.Version).FirstOrDefault(known => known == version && known.Length <= CountRow.LongestVersion);
}
