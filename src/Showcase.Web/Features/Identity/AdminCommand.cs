using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Identity.SecondSteps;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity;

/// <summary><c>admin link [e-mail] [--zonder-tweede-stap]</c>: prints a new sign-in link for an administrator, such as one who forgot the password; also turns the second step off.</summary>
internal static class AdminCommand
{
    private const int EmailAt = 2;
    private const string WithoutSecondStep = "--zonder-tweede-stap";

    public static bool Matches(string[] args) => args is ["admin", "link", ..];

    /// <returns>0, or 2 when there is no such administrator.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var email = args.Length > EmailAt && !args[EmailAt].StartsWith('-') ? args[EmailAt].ToUpperInvariant() : null;
        var administrators = FirstAdministrator.Administrators(scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>());
        var user = await administrators.FirstOrDefaultAsync(one => email == null || one.NormalizedUserName == email, cancellationToken);
        if (user is null)
        {
            await Console.Error.WriteLineAsync("Er is geen beheerder met dat e-mailadres.");
            return 2;
        }

        if (args.Contains(WithoutSecondStep)) await scope.ServiceProvider.GetRequiredService<SecondStep>().TurnOffAsync(user, cancellationToken);
        var address = services.GetRequiredService<IOptions<ShowcaseOptions>>().Value.BaseUrl?.TrimEnd('/') ?? "";
        Console.WriteLine($"Nieuwe link voor {user.UserName}; open hem als de site weer draait. Hij werkt één keer.");
        Console.WriteLine($"  {address}{await scope.ServiceProvider.GetRequiredService<SignInLinks>().MakeAsync(user)}");
        return 0;
    }
}
