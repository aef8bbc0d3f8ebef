using Microsoft.Extensions.Primitives;

namespace Showcase.Web.Infrastructure.OutputCaching;

internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}

internal static class ContentCodings
{
    public static readonly StringValues Gzip = "gzip";
    public static readonly StringValues Brotli = "br";

    /// <summary>The coding a client likes best by RFC 9110 §12.5.3; ours among equals: br, gzip, identity.</summary>
    public static ContentCoding Preferred(StringValues acceptEncoding) =>
        acceptEncoding.Count <= 1 ? Preferred((acceptEncoding.Count == 0 ? null : acceptEncoding[0]).AsSpan()) : Preferred(acceptEncoding.ToString().AsSpan());

    private static ContentCoding Preferred(ReadOnlySpan<char> header)
    {
        int brotli = -1, gzip = -1, other = -1, identity = -1;
        foreach (var range in header.Split(','))
        {
            var item = header[range];
            var semicolon = item.IndexOf(';');
            var name = (semicolon < 0 ? item : item[..semicolon]).Trim();
            var quality = semicolon < 0 ? 1000 : Quality(item[(semicolon + 1)..]);
            if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) brotli = quality;
            else if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase)) gzip = quality;
            else if (name.Equals("identity", StringComparison.OrdinalIgnoreCase)) identity = quality;
            else if (name is "*") other = quality;
        }

        brotli = brotli < 0 ? other : brotli;
        gzip = gzip < 0 ? other : gzip;
        if (brotli > 0 && brotli >= gzip && brotli >= identity) return ContentCoding.Brotli;
        return gzip > 0 && gzip >= identity ? ContentCoding.Gzip : ContentCoding.Identity;
    }

    /// <summary>Thousandths of a <c>q=</c> parameter; 0 for one that cannot be read.</summary>
    private static int Quality(ReadOnlySpan<char> parameters)
    {
        var text = parameters.Trim();
        if (text.Length < 3 || (text[0] | 0x20) != 'q' || text[1] != '=') return 0;
        return double.TryParse(text[2..], System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? (int)(Math.Clamp(value, 0, 1) * 1000)
            : 0;
    }
}
