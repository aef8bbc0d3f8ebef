using System.Buffers.Text;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Features.Media;

/// <summary>Signs what a rendition shows, so that nobody but the site decides what is made.</summary>
/// <remarks>
/// One signature covers the ladder of one view of one picture: path, ratio and view are signed, width and format are free within the
/// ladder (at most fifteen renditions). So all addresses of a picture carry the same text, and it compresses to nothing in the page.
/// </remarks>
internal sealed class RenditionSignature(MediaKey key)
{
    // 96 bits: far out of reach of guessing over HTTP, and short in the page
    private const int Bytes = 12;

    public string Sign(Rendition rendition)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes(Subject(rendition)), hash);
        return Base64Url.EncodeToString(hash[..Bytes]);
    }

    public bool IsValid(Rendition rendition, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(rendition)), Encoding.UTF8.GetBytes(signature));

    private static string Subject(Rendition rendition)
    {
        var ratio = "";
        if (rendition.Height is { } height)
        {
            var divisor = (int)BigInteger.GreatestCommonDivisor(rendition.Width, height);
            ratio = $"{rendition.Width / divisor}:{height / divisor}";
        }

        return string.Join('\n', rendition.Path, ratio, rendition.View.FocalPoint, rendition.View.Coordinates, rendition.View.Version);
    }
}
