using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Whether a page of this site sent a request, by what browsers say of it and scripts cannot change.</summary>
internal sealed class CountOrigin(IOptions<ShowcaseOptions> options)
{
    private const string Fetched = "Sec-Fetch-Site";

    // A proxy may ask us by another name than the reader did.
    private readonly string? _public = Uri.TryCreate(options.Value.BaseUrl, UriKind.Absolute, out var address) ? address.Authority : null;

    /// <remarks>Browsers leave the first header out over plain http; the second is in every POST.</remarks>
    public bool IsOurs(HttpRequest request) => request.Headers[Fetched] is { Count: > 0 } fetched
        ? fetched == "same-origin"
        : Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && (IsSame(origin.Authority, request.Host.Value) || IsSame(origin.Authority, _public));

    private static bool IsSame(string authority, string? ours) => authority.Equals(ours, StringComparison.OrdinalIgnoreCase);
}
