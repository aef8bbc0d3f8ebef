using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Showcase.Web.Features.Identity.Passkeys;

/// <summary>What the site must remember between asking a passkey something and its answer: carried by the page, encrypted, for some minutes, good for one success.</summary>
/// <remarks>Identity would keep it in a cookie, where a copied answer with its copied cookie would be good a second time.</remarks>
internal sealed class PasskeyState(IDataProtectionProvider protection, TimeProvider clock)
{
    public const int Longest = 4000;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    private readonly IDataProtector protector = protection.CreateProtector("Showcase.Passkey");
    private readonly Lock gate = new();

    // Grows by successes alone, and only by those of the last minutes.
    private readonly Dictionary<string, DateTimeOffset> used = new(StringComparer.Ordinal);

    /// <param name="purpose">What it was asked for, and of whom.</param>
    /// <param name="state">Of Identity's handler.</param>
    public string Seal(string purpose, string state)
    {
        var until = clock.GetUtcNow().Add(Lasts).UtcTicks.ToString(CultureInfo.InvariantCulture);
        return WebEncoders.Base64UrlEncode(protector.Protect(Encoding.UTF8.GetBytes($"{until}\n{purpose}\n{state}")));
    }

    /// <returns>What was sealed; nothing when it is too old, for something else, used or made up.</returns>
    public string? Open(string purpose, string? text)
    {
        if (text is not { Length: > 0 and <= Longest }) return null;
        try
        {
            var parts = Encoding.UTF8.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(text))).Split('\n', 3);
            if (parts[1] != purpose || long.Parse(parts[0], CultureInfo.InvariantCulture) <= clock.GetUtcNow().UtcTicks) return null;
            lock (gate)
            {
                return used.ContainsKey(parts[2]) ? null : parts[2];
            }
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>After a success, with what <see cref="Open"/> gave.</summary>
    /// <returns>False when another request was first.</returns>
    public bool TryUse(string state)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            foreach (var old in used.Where(pair => pair.Value <= now).Select(pair => pair.Key).ToList()) used.Remove(old);
            return used.TryAdd(state, now.Add(Lasts));
        }
    }
}
