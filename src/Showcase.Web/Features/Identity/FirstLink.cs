using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity;

/// <summary>Prints the administrator's sign-in link when the site has started, as long as no administrator has a password. On the console only: a log is kept and sent on.</summary>
internal sealed class FirstLink(FirstAdministrator first, IServiceScopeFactory scopes, OfficeAddress address, IOptions<EntranceOptions> entrance, ILogger<FirstLink> log) : IHostedLifecycleService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Only now does the server know its address.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!entrance.Value.PrintLink || first.WithoutPassword is not { } user) return;
        try
        {
            await PrintAsync(user);
        }
        catch (Exception failed) when (StorageFailure.Explain(failed) is { } reason)
        {
            // Readers are served without the database; nobody needs the link so much that the site should end.
            log.LogWarning("De link voor de beheerder is niet gemaakt: {Reason} Maak er een met het commando 'admin link'", reason);
        }
    }

    private async Task PrintAsync(Guid user)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>().FindByIdAsync(user.ToString()) is not { } found) return;
        var link = await scope.ServiceProvider.GetRequiredService<SignInLinks>().MakeAsync(found);
        Console.WriteLine($"""
            Er is nog geen beheerder met een wachtwoord. Stel het wachtwoord van {found.UserName} in op:
              {address.Of(link)}
            De link werkt één keer. Een nieuwe krijgt u door de site opnieuw te starten.
            """);
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
