using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Showcase.Core.Embeds;

namespace Showcase.Web.Features.Oembed;

/// <summary>A request to the provider that was found in order.</summary>
/// <param name="Address">The page asked about.</param>
/// <param name="IsXml">XML instead of JSON.</param>
internal sealed record OembedRequest(EmbedAddress Address, bool IsXml)
{
    private const int LongestUrl = 2000;
    private const int Smallest = 100;
    private const int Largest = 2000;

    /// <summary>Reads the query as the specification has it (oembed.com §2.2, §2.3).</summary>
    /// <param name="siteUrl">Absolute address of this site, without slash at the end.</param>
    /// <returns>The request, or the status that says what is wrong with it: 400, 404 for an address of another site, 501 for a format we do not have.</returns>
    public static (OembedRequest? Request, int Status) Read(IQueryCollection query, string siteUrl)
    {
        if (query["format"] is { Count: > 0 } format && (format.Count > 1 || format[0] is not ("json" or "xml")))
        {
            return (null, StatusCodes.Status501NotImplemented);
        }

        if (query["url"] is not { Count: 1 } url || url[0] is not { Length: > 0 and <= LongestUrl } address
            || !TrySize(query, "maxwidth", out var width) || !TrySize(query, "maxheight", out var height))
        {
            return (null, StatusCodes.Status400BadRequest);
        }

        return Own(address, siteUrl) is { } own
            ? (new OembedRequest(new EmbedAddress(own.AbsolutePath.ToLowerInvariant(), First(own.Query), width, height), query["format"] == "xml"), StatusCodes.Status200OK)
            : (null, StatusCodes.Status404NotFound);
    }

    private static Uri? Own(string address, string siteUrl) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && Uri.TryCreate(siteUrl, UriKind.Absolute, out var site)
            && uri.Scheme == site.Scheme && uri.IdnHost == site.IdnHost && uri.Port == site.Port && uri.UserInfo.Length == 0
            ? uri
            : null;

    private static Dictionary<string, string> First(string query) =>
        QueryHelpers.ParseQuery(query).Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key, pair => pair.Value[0]!, StringComparer.Ordinal);

    // Too large is no mistake: the answer is then as large as we make it. Smaller than a hand is.
    private static bool TrySize(IQueryCollection query, string name, out int size)
    {
        size = Largest;
        if (query[name] is not { Count: > 0 } given)
        {
            return true;
        }

        if (given.Count > 1 || !int.TryParse(given[0], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) || asked < Smallest)
        {
            return false;
        }

        size = Math.Min(asked, Largest);
        return true;
    }
}
