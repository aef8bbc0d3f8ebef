using Microsoft.Extensions.Options;
using Showcase.Web.Features.Delivery.Rendering;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Expansion;

/// <summary>Walks a document and what it points to, as far as the request asked: Umbraco's second version of expansion.</summary>
/// <remarks>Documents and media that were not asked for have no properties; blocks always have theirs.</remarks>
internal sealed class OutputExpansion(
    RequestedProperties requested, IApiPropertyRenderer renderer, PrivateProperties hidden, IOptions<DeliveryOptions> options, LeftOut leftOut) : IOutputExpansionStrategy
{
    private const string MediaFileProperties = "umbraco";

    private PropertySelection? expand = requested.Expand;
    private PropertySelection? fields = requested.Fields;
    private bool isInsideProperty;
    private int nodes;

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) =>
        IsWanted ? Map(content, content.Properties) : new Dictionary<string, object?>();

    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Map(element, element.Properties);

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) =>
        IsWanted ? Map(media, media.Properties.Where(property => !skipUmbracoProperties || !IsAboutTheFile(property))) : new Dictionary<string, object?>();

    private bool IsWanted => !isInsideProperty || expand is not null;

    private static bool IsAboutTheFile(IPublishedProperty property) =>
        property.Alias.StartsWith(MediaFileProperties, StringComparison.Ordinal);

    private Dictionary<string, object?> Map(IPublishedElement owner, IEnumerable<IPublishedProperty> properties)
    {
        if (++nodes > options.Value.MaxNodes)
        {
            throw new DeliveryProblemException(DeliveryProblem.TooLarge(options.Value.MaxNodes));
        }

        var mapped = new Dictionary<string, object?>();
        var outer = (expand, fields, isInsideProperty);
        foreach (var property in properties)
        {
            var fieldsInside = outer.fields?.Inside(property.Alias);
            var isLeftOut = outer.fields is { IsEmpty: false } && fieldsInside is null;
            if (isLeftOut || hidden.Contains(owner.ContentType.Alias, property.Alias))
            {
                continue;
            }

            (expand, fields, isInsideProperty) = (outer.expand?.Inside(property.Alias), fieldsInside, true);
            mapped[property.Alias] = ValueOf(owner, property);
        }

        (expand, fields, isInsideProperty) = outer;
        return mapped;
    }

    // One stored value that cannot be read costs its own property, not the answer it stands in.
    private object? ValueOf(IPublishedElement owner, IPublishedProperty property)
    {
        try
        {
            return renderer.GetPropertyValue(property, expanding: expand is not null);
        }
        catch (Exception unreadable) when (unreadable is not DeliveryProblemException)
        {
            leftOut.Tell(owner.Key, property.Alias, unreadable);
            return null;
        }
    }
}
