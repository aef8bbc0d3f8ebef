using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Shared;

/// <summary>The only place that makes absolute addresses: from <c>Showcase:BaseUrl</c>, otherwise from the host of the request (which host filtering has checked).</summary>
internal sealed class SiteUrls(IOptions<ShowcaseOptions> options, IHttpContextAccessor accessor)
{
    /// <summary>Scheme, host and base path, without a slash at the end.</summary>
    public string Base => options.Value.BaseUrl is { Length: > 0 } configured ? configured.TrimEnd('/') : OfRequest();

    /// <summary>The absolute address of a path of the site; percent-encoded. An address that is absolute already stays as it is.</summary>
    public string Absolute(string path)
    {
        if (path.StartsWith("https://", StringComparison.Ordinal) || path.StartsWith("http://", StringComparison.Ordinal))
        {
            return path;
        }

        // "//elsewhere" would be another host
        return path is ['/'] or ['/', not ('/' or '\\'), ..]
            ? new Uri(Base + path).AbsoluteUri
            : throw new ArgumentException($"'{path}' is not a path of the site.", nameof(path));
    }

    private string OfRequest()
    {
        var request = (accessor.HttpContext ?? throw new InvalidOperationException("Outside a request the address of the site is only known from Showcase:BaseUrl.")).Request;
        return $"{request.Scheme}://{request.Host}{request.PathBase}";
    }
}
