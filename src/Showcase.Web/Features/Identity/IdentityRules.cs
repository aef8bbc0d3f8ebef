using Microsoft.AspNetCore.Identity;

namespace Showcase.Web.Features.Identity;

/// <summary>Identity answers failures with a result that is easily overlooked.</summary>
internal static class IdentityRules
{
    public const int ShortestPassword = 12;
    public const int DifferentCharacters = 5;

    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public static void Demand(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(Reasons(result));
    }

    public static string Reasons(IdentityResult result) => string.Join(' ', result.Errors.Select(error => error.Description));
}
