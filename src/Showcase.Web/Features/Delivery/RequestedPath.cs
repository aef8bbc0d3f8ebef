namespace Showcase.Web.Features.Delivery;

/// <summary>Reads the path in an address.</summary>
internal static class RequestedPath
{
    /// <summary>With one slash in front. Clients made from the OpenAPI description escape the slashes inside, and the server leaves just those alone.</summary>
    public static string Decode(string? path) => "/" + (path ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase).TrimStart('/');
}
