using Umbraco.Cms.Core.Strings;

namespace Showcase.Core.Content;

/// <summary>Rich text ready to show: sanitised markup with links and inline results resolved.</summary>
/// <param name="Html">Safe HTML.</param>
/// <param name="Plain">The same without markup, for search, descriptions and plain copies.</param>
public sealed record RichText(string Html, string Plain) : IHtmlEncodedString
{
    public static readonly RichText Empty = new("", "");

    public bool IsEmpty => Html.Length == 0;

    public string ToHtmlString() => Html;

    public override string ToString() => Html;
}
