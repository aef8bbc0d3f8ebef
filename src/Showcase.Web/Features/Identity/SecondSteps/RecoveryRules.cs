using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Features.Identity.SecondSteps;

/// <summary>Codes for who lost the phone: eighty random bits each, kept as a hash.</summary>
internal static class RecoveryRules
{
    public const int Count = 10;

    private const int Bytes = 10;
    private const int Group = 4;
    private const int Letters = 16;

    public static IReadOnlyList<string> New() => [.. Enumerable.Range(0, Count).Select(_ => Shown(Base32.Of(RandomNumberGenerator.GetBytes(Bytes))))];

    /// <summary>What is kept; the same code of another user has another hash.</summary>
    /// <returns>Nothing when it does not look like a code.</returns>
    public static string? HashOf(Guid user, string? typed)
    {
        var plain = string.Concat((typed ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return plain.Length == Letters ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{user:N}{plain}"))) : null;
    }

    private static string Shown(string code) => string.Join('-', code.Chunk(Group).Select(part => new string(part)));
}
