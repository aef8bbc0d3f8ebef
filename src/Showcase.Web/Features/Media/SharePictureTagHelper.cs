using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Showcase.Core.Media;

namespace Showcase.Web.Features.Media;

/// <summary>Writes <c>&lt;showcase-share-picture picture="…" absolute="…"&gt;</c> as the Open Graph picture of a page: the JPEG of the large crop, which the page itself uses too, and never the whole picture that was sent in.</summary>
[HtmlTargetElement("showcase-share-picture", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SharePictureTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public Picture? Picture { get; set; }

    /// <summary>Makes the address of the site itself out of a path.</summary>
    public Func<string, string> Absolute { get; set; } = path => path;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        // Nobody who shows shared pages takes a drawing.
        if (Picture is null || Picture.Url.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) return;
        var isMoving = Picture.Url.EndsWith(".gif", StringComparison.OrdinalIgnoreCase);
        var set = isMoving ? null : ViewContext.HttpContext.RequestServices.GetRequiredService<PictureSources>().Of(Picture, RenditionLadder.Hero);
        output.Content.SetHtmlContent(new Markup(
            Absolute(set?.JpegUrl ?? Picture.Url), isMoving ? "image/gif" : "image/jpeg", set?.JpegWidth ?? Picture.Width, set is null ? Picture.Height : RenditionLadder.Hero.HeightOf(set.JpegWidth), Picture.Alt));
    }

    private sealed record Markup(string Url, string Type, int Width, int Height, string Alt) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            Write(writer, encoder, "og:image", Url);
            Write(writer, encoder, "og:image:type", Type);
            if (Width > 0 && Height > 0)
            {
                Write(writer, encoder, "og:image:width", Width.ToString(CultureInfo.InvariantCulture));
                Write(writer, encoder, "og:image:height", Height.ToString(CultureInfo.InvariantCulture));
            }

            Write(writer, encoder, "og:image:alt", Alt);
        }

        private static void Write(TextWriter writer, HtmlEncoder encoder, string property, string content)
        {
            writer.Write($"<meta property=\"{property}\" content=\"");
            encoder.Encode(writer, content);
            writer.Write("\">\n");
        }
    }
}
