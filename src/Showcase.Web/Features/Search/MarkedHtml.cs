using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Showcase.Web.Features.Search;

/// <summary>Writes marked text as it is: no white space between a word and the full stop after it, everything encoded.</summary>
internal sealed class MarkedHtml(IReadOnlyList<MarkedText> parts) : IHtmlContent
{
    public static MarkedHtml Of(IReadOnlyList<MarkedText> parts) => new(parts);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var part in parts)
        {
            if (part.IsHit)
            {
                writer.Write("<mark class=\"nl-mark\">");
                encoder.Encode(writer, part.Text);
                writer.Write("</mark>");
            }
            else
            {
                encoder.Encode(writer, part.Text);
            }
        }
    }
}
