namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>Reads the headers by which a client tells the Delivery API what it wants to see.</summary>
internal static class RequestHeaders
{
    /// <summary>The value of a header given exactly once and not empty; a header given twice says nothing certain.</summary>
    public static string? Header(this IHttpContextAccessor http, string name) =>
        http.HttpContext?.Request.Headers[name] is [{ Length: > 0 } value] ? value : null;
}
