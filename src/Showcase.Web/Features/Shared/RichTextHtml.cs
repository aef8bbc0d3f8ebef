using Microsoft.AspNetCore.Html;
using Showcase.Core.Content;

namespace Showcase.Web.Features.Shared;

/// <summary>The only place where markup goes out as it is: the converter has already let through nothing but safe elements.</summary>
internal static class RichTextHtml
{
    public static IHtmlContent ToHtml(this RichText text) => new HtmlString(text.Html);
}
