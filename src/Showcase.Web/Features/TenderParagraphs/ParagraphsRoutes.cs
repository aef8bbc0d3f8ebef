namespace Showcase.Web.Features.TenderParagraphs;

internal static class ParagraphsRoutes
{
    public const string Overview = "/paragrafen";
    public const string Paragraph = "/paragrafen/{slug}";
    public const string Plain = "/paragrafen/{slug}.txt";
}
