using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs;

/// <summary>The line that goes with every copy, so that a text in a contract file can be traced to its version.</summary>
internal static class ParagraphStamp
{
    public static string Of(TenderParagraph paragraph, string address) =>
        Of(paragraph, paragraph.Version, paragraph.VersionDate, address);

    public static string Of(TenderParagraph paragraph, string version, DateOnly? date, string address)
    {
        var name = paragraph.Number > 0 ? $"Paragraaf {paragraph.Number} ({paragraph.UrlSegment})" : $"Paragraaf {paragraph.UrlSegment}";
        return $"{name}, versie {version}{(date is { } day ? " van " + Dutch.Day(day) : "")}. Bron: {address}";
    }
}
