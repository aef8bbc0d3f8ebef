namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>Which part of the tree a query looks at.</summary>
/// <param name="Kind">The direction from the document named.</param>
/// <param name="Anchor">Id or path of that document.</param>
internal sealed record ContentSelector(ContentSelectorKind Kind, string Anchor)
{
    /// <summary>Reads <c>children:/verhalen</c>.</summary>
    public static (ContentSelector? Selector, DeliveryProblem? Problem) Read(string text, QueryLanguage language)
    {
        var separator = text.IndexOf(':', StringComparison.Ordinal);
        return separator >= 0 && language.Selectors.TryGetValue(text[..separator], out var kind)
            ? (new ContentSelector(kind, text[(separator + 1)..].Trim()), null)
            : (null, language.SelectorOptionNotFound(text));
    }
}
