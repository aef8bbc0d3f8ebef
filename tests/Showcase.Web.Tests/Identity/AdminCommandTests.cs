using System.Net;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Identity.SecondSteps;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity;

public sealed class AdminCommandTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    private const string Chosen = "een heel nieuw wachtwoord";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_command_lets_in_an_administrator_who_lost_the_phone()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        string email;
        await using (var before = await ShowcaseHost.StartOnAsync(folder.Path))
        {
            email = await OfficeVisitor.AddUserAsync(before, OfficeRoles.Administrator);
            using var visitor = new OfficeVisitor(before);
            await visitor.SignInAsync(email, OfficeVisitor.Password);
            await AuthenticatorApp.SetUpAsync(before, visitor);
            using var again = new OfficeVisitor(before);
            Assert.StartsWith("/beheer/aanmelden/", (await again.SignInAsync(email, OfficeVisitor.Password)).Location, StringComparison.Ordinal);
        }

        await using var command = ServerProcess.Start(folder.Path, null, "admin", "link", email, "--zonder-tweede-stap");
        Assert.Equal(0, await command.EndedAsync());
        await using var host = await ShowcaseHost.StartOnAsync(folder.Path);
        using var back = new OfficeVisitor(host);
        var used = await back.SendAsync(LinkIn(command.Output), IdentityRoutes.Welcome, ("wachtwoord", Chosen), ("herhaal", Chosen));
        using var later = new OfficeVisitor(host);

        Assert.Equal((HttpStatusCode.Redirect, "/beheer"), (used.Status, used.Location));
        Assert.Equal("/beheer", (await later.SignInAsync(email, Chosen)).Location);
        Assert.Contains("Staat uit", (await later.GetAsync(IdentityRoutes.Account)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_word_for_it_the_second_step_stays()
    {
        var host = await office.Started;
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);
        using var visitor = new OfficeVisitor(host);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        await AuthenticatorApp.SetUpAsync(host, visitor);

        var code = await AdminCommand.RunAsync(host.Services, ["admin", "link", email], Cancellation);

        using var later = new OfficeVisitor(host);
        Assert.Equal(0, code);
        Assert.StartsWith("/beheer/aanmelden/", (await later.SignInAsync(email, OfficeVisitor.Password)).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("niemand@showcase.example")]
    [InlineData("' OR 1=1 --")]
    [InlineData("")]
    public async Task Nobody_is_let_in_who_is_no_administrator(string asked)
    {
        var host = await office.Started;
        var author = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Author);

        Assert.Equal(2, await AdminCommand.RunAsync(host.Services, ["admin", "link", asked, "--zonder-tweede-stap"], Cancellation));
        Assert.Equal(2, await AdminCommand.RunAsync(host.Services, ["admin", "link", author, "--zonder-tweede-stap"], Cancellation));
    }

    private static string LinkIn(string output)
    {
        var line = output.Split('\n').Single(line => line.Contains("/beheer/welkom?", StringComparison.Ordinal));
        return line[line.IndexOf("/beheer/", StringComparison.Ordinal)..].Trim();
    }
}
