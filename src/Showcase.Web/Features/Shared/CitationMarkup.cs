using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Showcase.Web.Features.Shared;

/// <summary>The fold-out beside a figure that gives its citation to copy. A page has one per figure, and a partial view for each would cost more than the figures themselves.</summary>
/// <param name="id">Unique within the page.</param>
/// <param name="about">The figure it belongs to, for who does not see it.</param>
internal sealed class CitationMarkup(ResultCitation citation, SiteLinks links, string id, string about) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<details class=\"sc-cite\"><summary class=\"sc-cite__summary\">Verwijs naar dit cijfer<span class=\"sc-hidden\">: ");
        encoder.Encode(writer, about);
        writer.Write("</span></summary><div class=\"sc-cite__text\" id=\"");
        encoder.Encode(writer, id);
        writer.Write("\"><p>");
        encoder.Encode(writer, citation.Text(links));
        writer.Write("</p></div><p class=\"sc-cite__actions\"><button class=\"nl-button nl-button--secondary sc-cite__copy\" type=\"button\" data-kind=\"plain\" data-copy=\"");
        encoder.Encode(writer, id);
        writer.Write("\" data-status=\"");
        encoder.Encode(writer, id);
        writer.Write("-gekopieerd\" hidden>Kopieer verwijzing</button> <a class=\"nl-link\" href=\"");
        encoder.Encode(writer, citation.Path);
        writer.Write("\">Vast adres van dit cijfer</a></p><p class=\"sc-cite__status\" role=\"status\" id=\"");
        encoder.Encode(writer, id);
        writer.Write("-gekopieerd\"></p></details>");
    }
}
