using Microsoft.AspNetCore.Identity;

namespace Showcase.Web.Features.Identity;

/// <summary>What can be wrong with a password or an account, in Dutch.</summary>
internal sealed class DutchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Of(nameof(PasswordTooShort), $"Het wachtwoord heeft ten minste {length} tekens nodig. Drie of vier losse woorden zijn een goed begin.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Of(nameof(PasswordRequiresUniqueChars), $"Gebruik ten minste {uniqueChars} verschillende tekens.");

    public override IdentityError InvalidToken() => Of(nameof(InvalidToken), "Deze link is al gebruikt of verlopen.");

    public override IdentityError ConcurrencyFailure() => Of(nameof(ConcurrencyFailure), "Iemand anders wijzigde dit account op hetzelfde moment. Probeer het opnieuw.");

    public override IdentityError InvalidEmail(string? email) => Of(nameof(InvalidEmail), "Dit is geen e-mailadres.");

    public override IdentityError InvalidUserName(string? userName) => Of(nameof(InvalidUserName), "Dit is geen e-mailadres.");

    public override IdentityError DuplicateEmail(string email) => Of(nameof(DuplicateEmail), "Dit e-mailadres is al in gebruik.");

    public override IdentityError DuplicateUserName(string userName) => Of(nameof(DuplicateUserName), "Dit e-mailadres is al in gebruik.");

    public override IdentityError DefaultError() => Of(nameof(DefaultError), "Dit is niet gelukt.");

    private static IdentityError Of(string code, string description) => new() { Code = code, Description = description };
}
