namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Which answers are taken up whole before they are sent, compressed, and stored.</summary>
internal static class AnswerRules
{
    private static readonly string[] TextTypes =
        ["text/", "application/json", "application/problem+json", "application/feed+json", "application/xml", "application/rss+xml", "application/atom+xml",
            "application/ld+json", "application/javascript", "application/manifest+json", "image/svg+xml"];

    private static readonly string[] BinaryTypes = ["font/", "image/", "application/vnd.openxmlformats-officedocument."];

    /// <summary>The coding is chosen per reader; a request with one of the others is never answered from the cache.</summary>
    private static readonly HashSet<string> NeverShared = new(StringComparer.OrdinalIgnoreCase) { "Accept-Encoding", "Api-Key", "Preview", "Authorization", "Cookie" };

    private static readonly HashSet<string> DeliveryHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept-Language", "Accept-Segment", "Start-Item" };

    /// <summary>Asked when the first byte is about to be written.</summary>
    public static bool MayTakeUp(HttpResponse response, int maxBytes) =>
        response.ContentType is { } type && (IsText(type) || Begins(type, BinaryTypes)) && !type.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase)
        && response.Headers.ContentEncoding.Count == 0 && response.Headers.ContentRange.Count == 0
        && response.Headers.SetCookie.Count == 0 && !(response.ContentLength > maxBytes);

    /// <summary>Asked when all headers are final.</summary>
    public static bool MayStore(HttpContext context, int status, AnswerKey key) =>
        status == StatusCodes.Status200OK || (status == StatusCodes.Status404NotFound && key.IsPlain)
            ? context.Response.Headers.SetCookie.Count == 0 && context.User.Identity?.IsAuthenticated != true && IsPublic(context.Response.Headers, key)
            : false;

    public static bool IsText(string type) => Begins(type, TextTypes);

    /// <summary>False for <c>no-store</c> and <c>private</c>, and for an answer that says it differs by a header that is not in the key.</summary>
    private static bool IsPublic(IHeaderDictionary headers, AnswerKey key)
    {
        var cacheControl = headers.CacheControl.ToString();
        return !cacheControl.Contains("no-store", StringComparison.OrdinalIgnoreCase) && !cacheControl.Contains("private", StringComparison.OrdinalIgnoreCase)
            && Array.TrueForAll(headers.Vary.ToArray(), line => line!.Split(',', StringSplitOptions.TrimEntries).All(name => IsInKey(name, key)));
    }

    private static bool IsInKey(string header, AnswerKey key) =>
        NeverShared.Contains(header) || (AnswerKeys.VariesByHeader(key.Path) && DeliveryHeaders.Contains(header));

    private static bool Begins(string type, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (type.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
