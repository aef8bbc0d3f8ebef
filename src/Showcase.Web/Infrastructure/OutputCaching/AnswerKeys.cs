using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Decides which requests may be answered from the cache, and under which key.</summary>
internal sealed class AnswerKeys(CachedQueries queries, SiteAddress address, IEnumerable<UncachedPath> uncached)
{
    private const int LongestPath = 512;
    private const int LongestVariant = 200;
    private const string Delivery = "/umbraco/delivery/";

    private readonly string[] excluded = ["/beheer", "/media/", "/health", .. uncached.Select(path => path.Path)];

    /// <summary>Cookies that make a request somebody's own: sign-in, session, antiforgery.</summary>
    private static readonly string[] PersonalCookies = [".AspNetCore.", "__Host-", "__Secure-"];

    public bool TryRead(IFeatureCollection features, out AnswerKey key)
    {
        key = default;
        var request = features.Get<IHttpRequestFeature>()!;
        var (path, headers) = (request.Path, request.Headers);
        if (request.Method is not ("GET" or "HEAD") || path.Length > LongestPath || !IsAnonymous(headers) || headers.TransferEncoding.Count > 0
            || headers.ContentLength > 0 || headers.Range.Count > 0 || IsExcluded(path) || address.PartitionOf(request, features) is not { } site)
        {
            return false;
        }

        if (queries.Reduce(path, request.QueryString) is not { } query) return false;
        var variant = VariesByHeader(path) ? VariantOf(headers) : "";
        if (variant.Length > LongestVariant) return false;
        key = new AnswerKey(site, path, query, variant);
        return true;
    }

    /// <summary>True for the Delivery API, whose answers differ by language, segment and start item.</summary>
    public static bool VariesByHeader(string path) => path.StartsWith(Delivery, StringComparison.OrdinalIgnoreCase);

    private bool IsExcluded(string path)
    {
        foreach (var prefix in excluded)
        {
            if (path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return path.StartsWith("/umbraco", StringComparison.OrdinalIgnoreCase) && !VariesByHeader(path)
            && !path.StartsWith("/umbraco/swagger/", StringComparison.OrdinalIgnoreCase) && !path.StartsWith("/umbraco/openapi/", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAnonymous(IHeaderDictionary headers) =>
        headers.Authorization.Count == 0 && !headers.ContainsKey("Api-Key") && !headers.ContainsKey("Preview") && !HasPersonalCookie(headers.Cookie);

    private static bool HasPersonalCookie(StringValues cookies)
    {
        foreach (var line in cookies)
        {
            foreach (var prefix in PersonalCookies)
            {
                if (line?.Contains(prefix, StringComparison.OrdinalIgnoreCase) == true) return true;
            }
        }

        return false;
    }

    private static string VariantOf(IHeaderDictionary headers)
    {
        var (language, segment, start) = (headers.AcceptLanguage, headers["Accept-Segment"], headers["Start-Item"]);
        return language.Count + segment.Count + start.Count == 0 ? "" : $"{language}\n{segment}\n{start}";
    }
}
