using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Showcase.Web.Features.Preview;

/// <summary>Signed words that let anyone who has them see one draft, until a moment.</summary>
internal sealed class PreviewTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int Longest = 1000;
    private const int KeyLength = 16;
    private const int Length = KeyLength + sizeof(long);

    private readonly IDataProtector protector = protection.CreateProtector("Showcase.Preview.v1");

    public string Make(Guid document, DateTimeOffset expires)
    {
        var plain = new byte[Length];
        document.TryWriteBytes(plain);
        BinaryPrimitives.WriteInt64LittleEndian(plain.AsSpan(KeyLength), expires.UtcTicks);
        // Small letters and digits: addresses of this site know no capitals.
        return Convert.ToHexStringLower(protector.Protect(plain));
    }

    /// <returns>Which document, and until when; nothing for a token that was made up, changed or has expired.</returns>
    public (Guid Document, DateTimeOffset Expires)? Read(string? token)
    {
        if (token is not { Length: > 0 and <= Longest })
        {
            return null;
        }

        try
        {
            var plain = protector.Unprotect(Convert.FromHexString(token));
            var ticks = plain.Length == Length ? BinaryPrimitives.ReadInt64LittleEndian(plain.AsSpan(KeyLength)) : 0;
            return ticks > clock.GetUtcNow().UtcTicks ? (new Guid(plain.AsSpan(0, KeyLength)), new DateTimeOffset(ticks, TimeSpan.Zero)) : null;
        }
        catch (Exception madeUp) when (madeUp is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
