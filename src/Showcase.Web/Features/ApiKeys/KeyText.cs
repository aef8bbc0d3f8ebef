using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>What a key looks like: a word by which scanners of leaked secrets know it, and chance.</summary>
internal static class KeyText
{
    public const int BeginningLength = 7;
    public const int DigestLength = SHA256.HashSizeInBytes;

    private const string Mark = "sc_";
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    // 40 of 62 characters: 238 bits, so that nobody guesses one and a plain digest keeps it.
    private const int Random = 40;

    private static readonly SearchValues<char> Known = SearchValues.Create(Characters);

    public static string Make() => Mark + RandomNumberGenerator.GetString(Characters, Random);

    public static string BeginningOf(string key) => key[..BeginningLength];

    /// <summary>Whether it can be a key of ours; says nothing of whether it is one.</summary>
    public static bool HasForm(string key) => key.Length == Mark.Length + Random && key.StartsWith(Mark, StringComparison.Ordinal) && !key.AsSpan(Mark.Length).ContainsAnyExcept(Known);

    public static byte[] Digest(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));
}
