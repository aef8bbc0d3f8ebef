namespace Showcase.Web.Features.Delivery.Expansion;

/// <summary>Which properties a client named in <c>expand</c> or <c>fields</c>, and inside each of them which again.</summary>
internal sealed class PropertySelection
{
    private readonly Dictionary<string, PropertySelection> named = new(StringComparer.Ordinal);
    private PropertySelection? all;

    /// <summary>True when nothing was named: nothing to expand, or no limit to the fields.</summary>
    public bool IsEmpty => named.Count == 0 && all is null;

    /// <summary>What was named inside a property; nothing when the property itself was not named.</summary>
    public PropertySelection? Inside(string propertyAlias) => named.GetValueOrDefault(propertyAlias) ?? all;

    /// <summary>Names a property, or all of them by <c>$all</c>; naming it again adds to what was named inside.</summary>
    public PropertySelection Add(string propertyAlias)
    {
        if (propertyAlias == PropertySelectionReader.All)
        {
            return all ??= new PropertySelection();
        }

        return named.TryGetValue(propertyAlias, out var known) ? known : named[propertyAlias] = new PropertySelection();
    }
}
