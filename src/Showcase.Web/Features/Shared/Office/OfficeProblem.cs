namespace Showcase.Web.Features.Shared.Office;

/// <summary>A refusal that a script reads: below <c>/beheer/api</c> nobody is sent to a form.</summary>
internal static class OfficeProblem
{
    public static bool IsFor(HttpRequest request) => request.Path.StartsWithSegments(OfficePaths.Api, StringComparison.OrdinalIgnoreCase);

    /// <param name="title">Dutch, short.</param>
    /// <param name="detail">Dutch sentence: what to do.</param>
    public static Task WriteAsync(HttpContext context, int status, string title, string detail)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { type = "about:blank", title, status, detail }, options: null, contentType: "application/problem+json; charset=utf-8", context.RequestAborted);
    }
}
