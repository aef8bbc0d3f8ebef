using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Showcase.Web.Features.Media;

/// <summary>Writes and reads the address of a rendition, in the query words of Umbraco's own imaging.</summary>
internal static class RenditionAddress
{
    private static readonly string[] Words = ["width", "height", "rmode", "rxy", "cc", "format", "v", "hmac"];

    /// <summary>True when any word is one of imaging; others (a campaign code) are nobody's business.</summary>
    public static bool IsAskedFor(IQueryCollection query) => query.Count > 0 && (Array.Exists(Words, query.ContainsKey) || query.Keys.Any(UmbracoOrder.IsWord));

    /// <summary>The path of an original as it stands in an address.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    public static string Write(Rendition rendition, string signature)
    {
        var address = new StringBuilder(Escape(rendition.Path), 160);
        address.Append(CultureInfo.InvariantCulture, $"?width={rendition.Width}");
        if (rendition.Height is { } height)
        {
            address.Append(CultureInfo.InvariantCulture, $"&height={height}&rmode=crop");
        }

        Append(address, "rxy", rendition.View.FocalPoint);
        Append(address, "cc", rendition.View.Coordinates);
        Append(address, "v", rendition.View.Version);
        return address.Append("&format=").Append(rendition.Format.Word()).Append("&hmac=").Append(signature).ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote. False for any other query; the signature has yet to be checked.</summary>
    public static bool TryRead(string path, IQueryCollection query, [NotNullWhen(true)] out Rendition? rendition, out string signature)
    {
        rendition = null;
        signature = query["hmac"].ToString();
        if (query.Any(word => word.Value.Count != 1 || Array.IndexOf(Words, word.Key) < 0)
            || !TryReadSize(query, out var width, out var height)
            || RenditionFormats.Parse(query["format"].ToString()) is not { } format)
        {
            return false;
        }

        var view = new RenditionView(query["rxy"].ToString(), query["cc"].ToString(), query["v"].ToString());
        rendition = new Rendition(path, width, height, view, format);
        return true;
    }

    private static bool TryReadSize(IQueryCollection query, out int width, out int? height)
    {
        height = null;
        if (!IsNumber(query["width"].ToString(), out width) || !RenditionLadder.IsOnLadder(width))
        {
            return false;
        }

        if (!query.ContainsKey("height"))
        {
            return !query.ContainsKey("rmode");
        }

        var isCrop = IsNumber(query["height"].ToString(), out var cropHeight) && cropHeight > 0 && query["rmode"] == "crop";
        height = cropHeight;
        return isCrop;
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static void Append(StringBuilder address, string word, string value)
    {
        if (value.Length > 0)
        {
            address.Append('&').Append(word).Append('=').Append(value);
        }
    }
}
