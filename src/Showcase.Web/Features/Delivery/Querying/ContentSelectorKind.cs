namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>Directions in the tree; the names are those of the API.</summary>
internal enum ContentSelectorKind
{
    Ancestors,
    Children,
    Descendants,
}
