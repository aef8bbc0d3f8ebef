using Microsoft.AspNetCore.Identity;

namespace Showcase.Web.Features.Identity;

/// <summary>Refuses passwords that Identity's own rules let through: too long to hash safely, or the address itself.</summary>
internal sealed class PasswordRules : IPasswordValidator<OfficeUser>
{
    public Task<IdentityResult> ValidateAsync(UserManager<OfficeUser> manager, OfficeUser user, string? password)
    {
        if (password?.Length > PasswordCheck.LongestPassword) return Refused("PasswordTooLong", $"Het wachtwoord mag ten hoogste {PasswordCheck.LongestPassword} tekens lang zijn.");
        return user.UserName is { } name && string.Equals(name, password, StringComparison.OrdinalIgnoreCase)
            ? Refused("PasswordIsName", "Het wachtwoord mag niet uw e-mailadres zijn.")
            : Task.FromResult(IdentityResult.Success);
    }

    private static Task<IdentityResult> Refused(string code, string description) => Task.FromResult(IdentityResult.Failed(new IdentityError { Code = code, Description = description }));
}
