namespace Showcase.Web.Features.Delivery;

/// <summary>Every address of the headless API, as Umbraco 17 has them.</summary>
internal static class DeliveryRoutes
{
    public const string Base = "/umbraco/delivery/api/v2";

    public const string Content = "/content";
    public const string ContentItems = "/content/items";
    public const string ContentById = "/content/item/{id:guid}";
    public const string ContentByPath = "/content/item/{*path}";

    public const string Media = "/media";
    public const string MediaItems = "/media/items";
    public const string MediaById = "/media/item/{id:guid}";
    public const string MediaByPath = "/media/item/{*path}";

    /// <summary>The description of the API, where Umbraco 17 had it and where Umbraco 18 has it.</summary>
    public static readonly IReadOnlyList<string> OpenApi = ["/umbraco/swagger/delivery/swagger.json", "/umbraco/openapi/delivery.json"];
}
