using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;

namespace Showcase.Web.Features.Identity.Passkeys;

/// <summary>Asks passkeys, and judges their answers, by ASP.NET Core Identity's own handler.</summary>
internal sealed class PasskeyDesk(UserManager<OfficeUser> users, IPasskeyHandler<OfficeUser> handler, PasskeyState states, TimeProvider clock)
{
    public const int LongestAnswer = 20_000;
    public const int LongestName = 60;

    /// <summary>More than anyone has devices.</summary>
    public const int Most = 20;

    private const string SignIn = "aanmelden";

    /// <summary>What the browser needs to make a passkey for this user.</summary>
    public async Task<JsonObject> AskNewAsync(OfficeUser user, HttpContext context)
    {
        var shown = user.PersonName.Length > 0 ? user.PersonName : user.UserName!;
        var asked = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.UserName!, DisplayName = shown }, context);
        return Question(asked.CreationOptionsJson, states.Seal(NewFor(user), asked.AttestationState!));
    }

    /// <summary>Adds the passkey that the browser made.</summary>
    /// <returns>False when the answer is no good.</returns>
    public async Task<bool> AddAsync(OfficeUser user, string? answer, string? state, string? name, HttpContext context)
    {
        if (answer is not { Length: > 0 and <= LongestAnswer } || states.Open(NewFor(user), state) is not { } opened) return false;
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = answer, AttestationState = opened });
        if (!result.Succeeded || !states.TryUse(opened) || (await users.GetPasskeysAsync(user)).Count >= Most) return false;
        var made = result.Passkey;
        var kept = new UserPasskeyInfo(
            made.CredentialId, made.PublicKey, clock.GetUtcNow(), made.SignCount, made.Transports, made.IsUserVerified, made.IsBackupEligible, made.IsBackedUp, made.AttestationObject, made.ClientDataJson)
        {
            Name = NameOf(name),
        };
        return (await users.AddOrUpdatePasskeyAsync(user, kept)).Succeeded;
    }

    /// <summary>What the browser needs to let someone choose a passkey of this site; says of nobody whether they have one.</summary>
    public async Task<JsonObject> AskSignInAsync(HttpContext context)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, context);
        return Question(asked.RequestOptionsJson, states.Seal(SignIn, asked.AssertionState!));
    }

    /// <returns>Whose passkey answered; nothing when the answer is no good or the account is shut.</returns>
    public async Task<OfficeUser?> FindAsync(string? answer, string? state, HttpContext context)
    {
        if (answer is not { Length: > 0 and <= LongestAnswer } || states.Open(SignIn, state) is not { } opened) return null;
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = answer, AssertionState = opened });
        if (!result.Succeeded || result.User.IsDisabled || !states.TryUse(opened)) return null;
        // The counter of the authenticator: a copy of it that lags behind is noticed next time.
        IdentityRules.Demand(await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey));
        return result.User;
    }

    public static string NameOf(string? typed)
    {
        var name = string.Concat((typed ?? "").Where(character => !char.IsControl(character))).Trim();
        return name.Length == 0 ? "Passkey" : name.Length <= LongestName ? name : name[..LongestName];
    }

    private static string NewFor(OfficeUser user) => $"nieuw {user.Id:N} {user.SecurityStamp}";

    private static JsonObject Question(string options, string state) => new() { ["opties"] = JsonNode.Parse(options), ["stand"] = state };
}
