using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Counts that a paragraph was looked at or taken along. Touches no database and keeps nothing about who it was.</summary>
public sealed class ParagraphCounter
{
    private readonly IPublishedSite _site;
    private readonly CountTally _tally;
    private readonly CountDamper _damper;
    private readonly IHttpContextAccessor _context;
    private readonly TimeProvider _clock;

    internal ParagraphCounter(IPublishedSite site, CountTally tally, CountDamper damper, IHttpContextAccessor context, TimeProvider clock) =>
        (_site, _tally, _damper, _context, _clock) = (site, tally, damper, context, clock);

    /// <param name="slug">Last part of the paragraph's address.</param>
    /// <param name="version">The version that was looked at or taken along; the present one or a former one.</param>
    /// <param name="kind">One of <see cref="CountKinds"/>.</param>
    /// <returns>False when it was not counted: there is no such paragraph, version or kind, the reader asks not to be counted, or it is counted too often.</returns>
    public bool Count(string slug, string version, string kind)
    {
        if (AsksNotTo(_context.HttpContext?.Request) || CountKinds.Find(kind) is not { } counted
            || _site.FindByPath($"{ParagraphsRoutes.Overview}/{slug}") is not TenderParagraph paragraph || VersionOf(paragraph, version) is not { } known
            || !_damper.Allows(paragraph.Key, counted))
        {
            return false;
        }

        _tally.Add(new CountKey(_clock.DutchToday(), paragraph.Key, known, counted));
        return true;
    }

    /// <summary>Do Not Track and Global Privacy Control, as browsers say them in every request.</summary>
    private static bool AsksNotTo(HttpRequest? request) => request is not null && (request.Headers["DNT"] == "1" || request.Headers["Sec-GPC"] == "1");

    // The site's own string, so that what waits to be written is never what someone sent.
    private static string? VersionOf(TenderParagraph paragraph, string version) =>
        paragraph.Versions.Select(note => note.Version).Prepend(paragraph.Version).FirstOrDefault(known => known == version && known.Length <= CountRow.LongestVersion);
}
