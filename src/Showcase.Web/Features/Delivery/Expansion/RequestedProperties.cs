namespace Showcase.Web.Features.Delivery.Expansion;

/// <summary>What the request at hand wants expanded, and which fields it wants at all.</summary>
internal sealed class RequestedProperties
{
    public PropertySelection Expand { get; } = new();

    /// <summary>Empty: all fields.</summary>
    public PropertySelection Fields { get; } = new();

    public DeliveryProblem? Read(IQueryCollection query) => Read(query, "expand", Expand) ?? Read(query, "fields", Fields);

    private static DeliveryProblem? Read(IQueryCollection query, string parameter, PropertySelection selection)
    {
        foreach (var text in query[parameter])
        {
            if (!string.IsNullOrEmpty(text) && PropertySelectionReader.Read(text, selection) is { } error)
            {
                return DeliveryProblem.Selection(parameter, error.Position, error.Reason);
            }
        }

        return null;
    }
}
