namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>Which part of the tree a query looks at.</summary>
/// <param name="Kind">The direction from the document named.</param>
/// <param name="Anchor">Id or path of that document.</param>
internal sealed record ContentSelector(ContentSelectorKind Kind, string Anchor)
{
    private static readonly Dictionary<string, ContentSelectorKind> Kinds = Enum.GetValues<ContentSelectorKind>()
        .ToDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads <c>children:/verhalen</c>.</summary>
    public static (ContentSelector? Selector, DeliveryProblem? Problem) Read(string text)
    {
        var separator = text.IndexOf(':', StringComparison.Ordinal);
        return separator >= 0 && Kinds.TryGetValue(text[..separator], out var kind)
            ? (new ContentSelector(kind, text[(separator + 1)..].Trim()), null)
            : (null, DeliveryProblem.SelectorOptionNotFound(text));
    }
}
