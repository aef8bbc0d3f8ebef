using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Showcase.Core.Media;

namespace Showcase.Web.Features.Media;

/// <summary>Writes <c>&lt;showcase-picture picture="…" crop="card" sizes="…"&gt;</c> as a <c>&lt;picture&gt;</c> with AVIF, WebP and JPEG; nothing when there is no picture.</summary>
[HtmlTargetElement("showcase-picture", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PictureTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public Picture? Picture { get; set; }

    /// <summary><c>hero</c> (16:9), <c>card</c> (8:5), <c>portrait</c> (1:1), or nothing for the whole picture.</summary>
    public string? Crop { get; set; }

    /// <summary>How wide it is shown, in the words of the HTML attribute.</summary>
    public string Sizes { get; set; } = "100vw";

    /// <summary><c>lazy</c>, or <c>eager</c> for what is in view at once.</summary>
    public string Loading { get; set; } = "lazy";

    public string? Class { get; set; }

    /// <summary>Replaces the alternative text; empty when the text beside the picture says it all.</summary>
    public string? Alt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Picture is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "picture";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (IsDrawn(Picture.Url))
        {
            output.Content.SetHtmlContent(new ImageMarkup(this, Picture.Url, Picture.Width, Picture.Height));
            return;
        }

        var sources = ViewContext.HttpContext.RequestServices.GetRequiredService<PictureSources>();
        var set = sources.Of(Picture, RenditionLadder.Named(Crop));
        output.Content.SetHtmlContent(new PictureMarkup(this, set));
    }

    // Neither has renditions: one scales by itself, the other moves
    private static bool IsDrawn(string url) => url.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || url.EndsWith(".gif", StringComparison.OrdinalIgnoreCase);

    private void WriteImage(TextWriter writer, HtmlEncoder encoder, string url, int width, int height)
    {
        writer.Write("<img src=\"");
        encoder.Encode(writer, url);
        if (width > 0 && height > 0)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{width}\" height=\"{height}"));
        }

        writer.Write("\" alt=\"");
        encoder.Encode(writer, Alt ?? Picture!.Alt);
        if (!string.IsNullOrEmpty(Class))
        {
            writer.Write("\" class=\"");
            encoder.Encode(writer, Class);
        }

        writer.Write(Loading == "eager" ? "\" fetchpriority=\"high\">" : "\" loading=\"lazy\" decoding=\"async\">");
    }

    private sealed class ImageMarkup(PictureTagHelper helper, string url, int width, int height) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => helper.WriteImage(writer, encoder, url, width, height);
    }

    private sealed class PictureMarkup(PictureTagHelper helper, PictureSourceSet set) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            WriteSource(writer, encoder, set.AvifSource);
            WriteSource(writer, encoder, set.WebpSource);
            helper.WriteImage(writer, encoder, set.JpegUrl, set.Width, set.Height);
        }

        private void WriteSource(TextWriter writer, HtmlEncoder encoder, string source)
        {
            writer.Write(source);
            encoder.Encode(writer, helper.Sizes);
            writer.Write("\">");
        }
    }
}
