using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Identity;

/// <summary>Codes in sign-in links: good for one user and one purpose, until a day, and only until that user's security stamp changes, which using the link does.</summary>
/// <remarks>Identity's own provider measures time by the machine's clock, which a test cannot move.</remarks>
internal sealed class LinkTokens(IDataProtectionProvider protection, IOptions<EntranceOptions> options, TimeProvider clock) : IUserTwoFactorTokenProvider<OfficeUser>
{
    public const string Name = "Link";

    private readonly IDataProtector protector = protection.CreateProtector("Showcase.SignInLink");

    public Task<string> GenerateAsync(string purpose, UserManager<OfficeUser> manager, OfficeUser user) => GenerateAsync(purpose, manager, user, TimeSpan.FromHours(options.Value.LinkHours));

    public async Task<string> GenerateAsync(string purpose, UserManager<OfficeUser> manager, OfficeUser user, TimeSpan life)
    {
        var until = clock.GetUtcNow().Add(life).UtcTicks.ToString(CultureInfo.InvariantCulture);
        return WebEncoders.Base64UrlEncode(protector.Protect(System.Text.Encoding.UTF8.GetBytes($"{until}\n{await ContentOfAsync(purpose, manager, user)}")));
    }

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<OfficeUser> manager, OfficeUser user)
    {
        try
        {
            var parts = System.Text.Encoding.UTF8.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(token))).Split('\n', 2);
            return long.Parse(parts[0], CultureInfo.InvariantCulture) > clock.GetUtcNow().UtcTicks && parts[1] == await ContentOfAsync(purpose, manager, user);
        }
        catch (Exception exception) when (exception is FormatException or System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<OfficeUser> manager, OfficeUser user) => Task.FromResult(false);

    private static async Task<string> ContentOfAsync(string purpose, UserManager<OfficeUser> manager, OfficeUser user) =>
        $"{user.Id:N}\n{purpose}\n{await manager.GetSecurityStampAsync(user)}";
}
