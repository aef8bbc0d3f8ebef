using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.Sessions;

public sealed class SessionTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    private const string Phone = "Mozilla/5.0 (Linux; Android 15) Chrome/140.0.0.0 Mobile Safari/537.36";

    [Fact]
    public async Task One_device_is_signed_out_from_another_and_is_out_at_its_next_request()
    {
        var (_, email, here, there) = await TwoAsync();
        using var a = here;
        using var b = there;

        var list = await here.GetAsync(IdentityRoutes.Account);
        var ended = await here.SendAsync(IdentityRoutes.Account, IdentityRoutes.SessionEnd);

        Assert.Contains(list.Document.QuerySelectorAll("tbody tr td:first-child"), cell => cell.TextContent == "Chrome op Android");
        Assert.Contains("127.0.0.x", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mozilla", list.Text, StringComparison.Ordinal);
        Assert.Equal("/beheer/account?gedaan=sessie", ended.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/beheer")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/beheer")).Status);
        Assert.NotEmpty(email);
    }

    [Fact]
    public async Task All_other_devices_are_signed_out_and_then_this_one_too()
    {
        var (_, _, here, there) = await TwoAsync();
        using var a = here;
        using var b = there;

        await here.SendAsync(IdentityRoutes.Account, IdentityRoutes.SessionsEndOthers);
        var others = await there.GetAsync("/beheer");
        var own = await here.GetAsync("/beheer");
        var everywhere = await here.SendAsync(IdentityRoutes.Account, IdentityRoutes.SessionsEndAll);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (others.Status, own.Status));
        Assert.Equal("/beheer/aanmelden", everywhere.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task Signing_out_on_one_device_leaves_the_other_signed_in()
    {
        var (_, _, here, there) = await TwoAsync();
        using var a = here;
        using var b = there;

        await here.SendAsync("/beheer", "/beheer/afmelden");

        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/beheer")).Status);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_someone_else()
    {
        var (host, email, here, there) = await TwoAsync();
        using var a = here;
        using var b = there;
        using var other = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var session = (await RowsAsync(host, email))[0].Id;
        var token = (await other.GetAsync(IdentityRoutes.Account)).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;

        var answer = await other.PostAsync(IdentityRoutes.SessionEnd, ("formulier", token), ("sessie", session.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(2, (await RowsAsync(host, email)).Count);
    }

    [Fact]
    public async Task A_new_password_signs_other_devices_out_and_keeps_this_one()
    {
        var (host, email, here, there) = await TwoAsync();
        using var a = here;
        using var b = there;

        var wrong = await here.SendAsync(IdentityRoutes.AccountPassword, IdentityRoutes.AccountPassword, ("huidig", "niet het wachtwoord"), ("wachtwoord", "een heel nieuw wachtwoord"), ("herhaal", "een heel nieuw wachtwoord"));
        var weak = await here.SendAsync(IdentityRoutes.AccountPassword, IdentityRoutes.AccountPassword, ("huidig", OfficeVisitor.Password), ("wachtwoord", "kort"), ("herhaal", "kort"));
        var changed = await here.SendAsync(IdentityRoutes.AccountPassword, IdentityRoutes.AccountPassword, ("huidig", OfficeVisitor.Password), ("wachtwoord", "een heel nieuw wachtwoord"), ("herhaal", "een heel nieuw wachtwoord"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (wrong.Status, weak.Status));
        Assert.Equal("/beheer/account?gedaan=wachtwoord", changed.Location);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/beheer")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/beheer")).Status);
        using var later = new OfficeVisitor(host);
        Assert.Equal(HttpStatusCode.Redirect, (await later.SignInAsync(email, "een heel nieuw wachtwoord")).Status);
    }

    [Fact]
    public async Task When_someone_was_last_seen_is_written_once_a_minute_at_most()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        var begun = (await RowsAsync(host, email)).Single().LastSeen;

        host.Clock.Advance(TimeSpan.FromSeconds(50));
        await visitor.GetAsync("/beheer");
        var soon = (await RowsAsync(host, email)).Single().LastSeen;
        host.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.GetAsync("/beheer");
        var later = (await RowsAsync(host, email)).Single().LastSeen;

        Assert.Equal(begun, soon);
        Assert.Equal(host.Clock.GetUtcNow(), later);
    }

    [Fact]
    public async Task Signing_in_again_begins_a_session_with_another_key()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        var first = (await RowsAsync(host, email)).Single().Id;
        await visitor.SendAsync("/beheer", "/beheer/afmelden");
        await visitor.SignInAsync(email, OfficeVisitor.Password);

        Assert.NotEqual(first, (await RowsAsync(host, email)).Single().Id);
    }

    [Fact]
    public async Task A_name_is_for_colleagues_and_comes_back_as_text()
    {
        var host = await office.Started;
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);

        await visitor.SendAsync(IdentityRoutes.Account, IdentityRoutes.AccountName, ("naam", "Jo <script>alert(1)</script>"), ("User.IsDisabled", "true"), ("Roles", OfficeRoles.Administrator));
        var page = await visitor.GetAsync(IdentityRoutes.Account);
        var tooLong = await visitor.SendAsync(IdentityRoutes.Account, IdentityRoutes.AccountName, ("naam", new string('a', 101)));

        Assert.Equal("Jo <script>alert(1)</script>", page.Document.QuerySelector("#naam")!.GetAttribute("value"));
        Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
        Assert.Contains("redacteur", page.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, tooLong.Status);
    }

    [Fact]
    public async Task A_script_that_asks_without_a_session_gets_a_problem_and_no_form()
    {
        using var visitor = new OfficeVisitor(await office.Started);

        var answer = await visitor.GetAsync("/beheer/api/me");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains("\"status\":401", answer.Text, StringComparison.Ordinal);
    }

    private async Task<(ShowcaseHost Host, string Email, OfficeVisitor Here, OfficeVisitor There)> TwoAsync()
    {
        var host = await office.Started;
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        var (here, there) = (new OfficeVisitor(host), new OfficeVisitor(host));
        there.Client.DefaultRequestHeaders.UserAgent.ParseAdd(Phone);
        await here.SignInAsync(email, OfficeVisitor.Password);
        await there.SignInAsync(email, OfficeVisitor.Password);
        return (host, email, here, there);
    }

    private static async Task<IReadOnlyList<SessionRow>> RowsAsync(ShowcaseHost host, string email)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var user = await database.Set<OfficeUser>().SingleAsync(row => row.UserName == email, TestContext.Current.CancellationToken);
        return await database.Set<SessionRow>().Where(row => row.UserId == user.Id).ToListAsync(TestContext.Current.CancellationToken);
    }
}
