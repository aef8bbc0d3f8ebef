using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>Secrets of webhooks: made here, encrypted at rest with the keys of the site.</summary>
internal sealed class HookSecrets(IDataProtectionProvider protection)
{
    /// <summary>How Standard Webhooks begins a secret; what follows is base64.</summary>
    public const string Mark = "whsec_";

    private const int Bytes = 32;

    private readonly IDataProtector protector = protection.CreateProtector("Showcase.Webhooks.v1");

    public static string Make() => Mark + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What a secret signs with.</summary>
    public static byte[] KeyOf(string secret) => Convert.FromBase64String(secret[Mark.Length..]);

    public string Protect(string text) => protector.Protect(text);

    /// <returns>Nothing when the keys of the site are gone.</returns>
    public string? Read(string? stored)
    {
        try
        {
            return string.IsNullOrEmpty(stored) ? null : protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
