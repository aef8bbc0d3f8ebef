using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Showcase.Web.Features.Preview;

/// <summary>Signed words that name a link (<see cref="PreviewLinkRow"/>), until a moment.</summary>
internal sealed class PreviewTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int Longest = 1000;
    private const int KeyLength = 16;
    private const int Length = KeyLength + sizeof(long);

    private readonly IDataProtector protector = protection.CreateProtector("Showcase.Preview.v2");

    public string Make(Guid link, DateTimeOffset expires)
    {
        var plain = new byte[Length];
        link.TryWriteBytes(plain);
        BinaryPrimitives.WriteInt64LittleEndian(plain.AsSpan(KeyLength), expires.UtcTicks);

        // Small letters and digits: addresses of this site know no capitals.
        return Convert.ToHexStringLower(protector.Protect(plain));
    }

    /// <returns>Which link; nothing for a token that was made up, changed or has expired.</returns>
    public Guid? Read(string? token)
    {
        if (token is not { Length: > 0 and <= Longest })
        {
            return null;
        }

        try
        {
            var plain = protector.Unprotect(Convert.FromHexString(token));
            var ticks = plain.Length == Length ? BinaryPrimitives.ReadInt64LittleEndian(plain.AsSpan(KeyLength)) : 0;
            return ticks > clock.GetUtcNow().UtcTicks ? new Guid(plain.AsSpan(0, KeyLength)) : null;
        }
        catch (Exception madeUp) when (madeUp is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
