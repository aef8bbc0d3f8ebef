using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Features.Identity.SecondSteps;

/// <summary>Codes that change every half minute (RFC 6238 with SHA-1 and six digits, what all authenticator apps can do).</summary>
/// <remarks>Identity's own check measures time by the machine's clock and takes the same code twice.</remarks>
internal static class TotpRules
{
    public const int KeyBytes = 20;
    public const int Digits = 6;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    // One step either way: for a clock that is off, and for who types slowly.
    private const int Tolerance = 1;

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    public static string CodeAt(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        // The standard's own algorithm; as a keyed hash it is not affected by collisions of SHA-1 (RFC 6238 appendix B).
#pragma warning disable CA5350
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step a code belongs to.</summary>
    /// <param name="after">The last step of which a code was taken: it and all before it are no good any more.</param>
    /// <returns>Nothing when the code is wrong, too old, too early or used.</returns>
    public static long? MatchingStep(ReadOnlySpan<byte> key, string code, DateTimeOffset now, long after)
    {
        long? found = null;
        var given = Encoding.ASCII.GetBytes(code);
        for (var step = StepAt(now) - Tolerance; step <= StepAt(now) + Tolerance; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(CodeAt(key, step))) && step > after) found ??= step;
        }

        return found;
    }

    /// <summary>What is typed, without the spaces that apps show.</summary>
    public static string Plain(string? typed) => string.Concat((typed ?? "").Where(character => !char.IsWhiteSpace(character)));
}
