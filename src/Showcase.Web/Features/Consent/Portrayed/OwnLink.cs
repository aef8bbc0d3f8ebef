using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Features.Consent.Portrayed;

/// <summary>The word in the link of someone portrayed: 256 bits of chance in small letters and digits, of which the digest alone is kept.</summary>
internal static class OwnLink
{
    public const int Bytes = 32;

    public static byte[] DigestOf(string word) => SHA256.HashData(Encoding.ASCII.GetBytes(word));

    /// <summary>True for what can be one; says nothing of whether it is.</summary>
    public static bool HasForm(string? word) => word is { Length: Bytes * 2 } && word.All(character => character is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
