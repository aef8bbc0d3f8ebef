using System.Net;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Identity.Mail;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.SecondSteps;

public sealed class SecondStepTests(OfficeHost office, PostgresServer postgres) : IClassFixture<OfficeHost>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_the_password_a_code_lets_someone_in_to_the_page_they_wanted(bool onPostgres)
    {
        await using var own = onPostgres ? await ShowcaseHost.StartOnPostgresAsync(postgres) : null;
        var host = own ?? await office.Started;
        var (email, app, _) = await UserAsync(host);
        using var visitor = new OfficeVisitor(host);

        var half = await visitor.SignInAsync(email, OfficeVisitor.Password, "/beheer/account");
        var closed = await visitor.GetAsync("/beheer/account");
        var wrong = await CodeAsync(visitor, "000000", half.Location!);
        var entered = await CodeAsync(visitor, app.NextCode(), half.Location!);

        Assert.Equal("/beheer/aanmelden/code?naar=%2Fbeheer%2Faccount", half.Location);
        Assert.Equal(HttpStatusCode.Redirect, closed.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.Status);
        Assert.Equal((HttpStatusCode.Redirect, "/beheer/account"), (entered.Status, entered.Location));
        Assert.Contains("wachtwoord en code", (await visitor.GetAsync("/beheer/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_was_used_is_refused_and_two_at_once_let_one_in()
    {
        var host = await office.Started;
        var (email, app, _) = await UserAsync(host);
        using var first = await HalfwayAsync(host, email);
        using var second = await HalfwayAsync(host, email);
        using var third = await HalfwayAsync(host, email);
        var code = app.NextCode();

        var both = await Task.WhenAll(CodeAsync(first, code), CodeAsync(second, code));
        var later = await CodeAsync(third, code);

        Assert.Single(both, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.Equal(HttpStatusCode.Unauthorized, later.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(third, app.NextCode())).Status);
    }

    [Fact]
    public async Task The_code_that_set_it_up_is_used_too()
    {
        var host = await office.Started;
        var (email, app, _) = await UserAsync(host);
        using var visitor = await HalfwayAsync(host, email);

        Assert.Equal(HttpStatusCode.Unauthorized, (await CodeAsync(visitor, app.Code)).Status);
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var host = await office.Started;
        var (email, _, codes) = await UserAsync(host);
        using var first = await HalfwayAsync(host, email);
        using var second = await HalfwayAsync(host, email);

        var both = await Task.WhenAll(CodeAsync(first, codes[0].ToLowerInvariant()), CodeAsync(second, codes[0]));
        using var third = await HalfwayAsync(host, email);
        var again = await CodeAsync(third, codes[0]);
        var other = await CodeAsync(third, codes[1]);

        Assert.Equal(10, codes.Count);
        Assert.Single(both, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.Equal(HttpStatusCode.Unauthorized, again.Status);
        Assert.Equal(HttpStatusCode.Redirect, other.Status);
        Assert.Contains("nog 8 herstelcodes", (await third.GetAsync(IdentityRoutes.Account)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_codes_closes_the_account_and_the_right_password_in_between_gives_no_new_guesses()
    {
        var host = await office.Started;
        var (email, app, _) = await UserAsync(host);

        for (var guess = 0; guess < 5; guess++)
        {
            using var guesser = await HalfwayAsync(host, email);
            Assert.Equal(HttpStatusCode.Unauthorized, (await CodeAsync(guesser, "00000" + guess)).Status);
        }

        using var owner = new OfficeVisitor(host);
        var closed = await owner.SignInAsync(email, OfficeVisitor.Password);
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        using var later = await HalfwayAsync(host, email);

        Assert.Equal(HttpStatusCode.Unauthorized, closed.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(later, app.NextCode())).Status);
    }

    [Fact]
    public async Task A_closed_account_takes_no_right_code_either()
    {
        var host = await office.Started;
        var (email, app, _) = await UserAsync(host);
        using var visitor = await HalfwayAsync(host, email);
        for (var guess = 0; guess < 5; guess++) await CodeAsync(visitor, "00000" + guess);

        Assert.Equal(HttpStatusCode.Unauthorized, (await CodeAsync(visitor, app.NextCode())).Status);
    }

    [Fact]
    public async Task The_first_step_is_forgotten_after_some_minutes_and_when_the_password_changes()
    {
        var host = await office.Started;
        var (email, app, _) = await UserAsync(host);
        using var slow = await HalfwayAsync(host, email);
        var page = await slow.GetAsync(IdentityRoutes.SecondStep);
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(HttpStatusCode.Gone, (await slow.GetAsync(IdentityRoutes.SecondStep)).Status);
        using var pending = await HalfwayAsync(host, email);
        using var owner = await HalfwayAsync(host, email);
        await CodeAsync(owner, app.NextCode());
        await owner.SendAsync(IdentityRoutes.AccountPassword, IdentityRoutes.AccountPassword, ("huidig", OfficeVisitor.Password), ("wachtwoord", "een heel nieuw wachtwoord"), ("herhaal", "een heel nieuw wachtwoord"));
        Assert.Equal(HttpStatusCode.Gone, (await pending.GetAsync(IdentityRoutes.SecondStep)).Status);
    }

    [Fact]
    public async Task Who_did_not_do_the_first_step_is_asked_no_code()
    {
        using var visitor = new OfficeVisitor(await office.Started);

        var answer = await visitor.GetAsync(IdentityRoutes.SecondStep);

        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.Equal("Aanmelden", answer.Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_new_password_by_mail_does_not_get_around_the_code()
    {
        var host = await office.Started;
        var (email, app, _) = await UserAsync(host);
        using var visitor = new OfficeVisitor(host);
        await visitor.SendAsync(IdentityRoutes.Forgotten, IdentityRoutes.Forgotten, ("email", email));
        var link = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email, "Nieuw wachtwoord")).PathAndQuery;

        var set = await visitor.SendAsync(link, IdentityRoutes.Welcome, ("wachtwoord", "een heel nieuw wachtwoord"), ("herhaal", "een heel nieuw wachtwoord"));

        Assert.Equal(IdentityRoutes.SecondStep, set.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/beheer")).Status);
        Assert.Equal((HttpStatusCode.Redirect, "/beheer"), await StatusAsync(CodeAsync(visitor, app.NextCode())));
    }

    private static async Task<(HttpStatusCode Status, string? Location)> StatusAsync(Task<FetchedPage> page) => ((await page).Status, (await page).Location);

    internal static async Task<(string Email, AuthenticatorApp App, IReadOnlyList<string> Codes)> UserAsync(ShowcaseHost host)
    {
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        var (app, codes) = await AuthenticatorApp.SetUpAsync(host, visitor);
        return (email, app, codes);
    }

    /// <summary>Someone whose password was right.</summary>
    internal static async Task<OfficeVisitor> HalfwayAsync(ShowcaseHost host, string email)
    {
        var visitor = new OfficeVisitor(host);
        Assert.StartsWith(IdentityRoutes.SecondStep, (await visitor.SignInAsync(email, OfficeVisitor.Password)).Location, StringComparison.Ordinal);
        return visitor;
    }

    internal static Task<FetchedPage> CodeAsync(OfficeVisitor visitor, string code, string page = IdentityRoutes.SecondStep) => visitor.SendAsync(page, IdentityRoutes.SecondStep, ("code", code));
}
