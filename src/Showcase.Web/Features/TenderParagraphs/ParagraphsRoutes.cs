using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.TenderParagraphs;

internal static class ParagraphsRoutes
{
    public const string Overview = "/paragrafen";
    public const string Paragraph = "/paragrafen/{slug}";
    public const string Plain = "/paragrafen/{slug}.txt";

    /// <summary>Where a page tells that a paragraph was looked at or taken along.</summary>
    public const string Counted = Overview + "/geteld";

    /// <summary>How often paragraphs are used, in the back office.</summary>
    public const string Office = OfficePaths.Base + "/paragrafen";
    public const string OfficeCsv = Office + "/gebruik.csv";
}
