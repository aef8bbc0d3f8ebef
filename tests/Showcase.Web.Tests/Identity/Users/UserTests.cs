using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Identity.Mail;
using Showcase.Web.Tests.Identity.SecondSteps;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.Users;

public sealed class UserTests(OfficeHost office, PostgresServer postgres) : IClassFixture<OfficeHost>
{
    private const string Chosen = "een heel nieuw wachtwoord";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Someone_who_is_invited_comes_in_with_the_roles_that_were_given(bool onPostgres)
    {
        await using var own = onPostgres ? await ShowcaseHost.StartOnPostgresAsync(postgres) : null;
        var host = own ?? await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var email = $"nieuw-{Guid.NewGuid():N}@gemeente.example";

        var invited = await administrator.SendAsync(IdentityRoutes.UserInvite, IdentityRoutes.UserInvite, ("email", email), ("naam", "Noor"), ("rol", OfficeRoles.Coordinator));
        var before = await administrator.GetAsync("/beheer/gebruikers?q=NOOR");
        var link = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email)).PathAndQuery;
        using var colleague = new OfficeVisitor(host);
        var entered = await colleague.SendAsync(link, IdentityRoutes.Welcome, ("wachtwoord", Chosen), ("herhaal", Chosen));
        var after = await administrator.GetAsync($"/beheer/gebruikers?q={email}");

        Assert.Contains("gedaan=uitgenodigd", invited.Location, StringComparison.Ordinal);
        Assert.Contains("Uitgenodigd", Row(before, email), StringComparison.Ordinal);
        Assert.Equal("/beheer", entered.Location);
        Assert.Equal(HttpStatusCode.OK, (await colleague.GetAsync("/beheer/resultaten")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.GetAsync("/beheer/gebruikers")).Status);
        Assert.Contains("coördinator", Row(after, email), StringComparison.Ordinal);
        Assert.Contains("Actief", Row(after, email), StringComparison.Ordinal);
        Assert.Contains(await LogAsync(host, email), row => row.Action == "Gebruiker uitgenodigd");
    }

    [Fact]
    public async Task A_new_invitation_ends_the_former_one()
    {
        var (host, administrator, email, page) = await WithUserAsync();
        using var _ = administrator;

        await administrator.SendAsync(page, page + "/uitnodigen");
        var first = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email)).PathAndQuery;
        await administrator.SendAsync(page, page + "/uitnodigen");
        using var visitor = new OfficeVisitor(host);

        Assert.Equal(2, Mailbox.To(host, email).Count);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(first)).Status);
    }

    [Theory]
    [InlineData("geen adres", OfficeRoles.Author, "e-mailadres")]
    [InlineData("a@gemeente.example\r\nBcc: b@gemeente.example", OfficeRoles.Author, "e-mailadres")]
    [InlineData("a@gemeente.example", "", "Kies")]
    [InlineData("a@gemeente.example", "opperbeheerder", "Kies uit wat er staat")]
    [InlineData("BEHEERDER@showcase.example", OfficeRoles.Author, "al in gebruik")]
    public async Task An_invitation_that_cannot_be_is_refused_with_the_reason(string email, string role, string reason)
    {
        using var administrator = await OfficeVisitor.SignedInAsync(await office.Started, OfficeRoles.Administrator);

        var answer = await administrator.SendAsync(IdentityRoutes.UserInvite, IdentityRoutes.UserInvite, role.Length == 0 ? [("email", email)] : [("email", email), ("rol", role)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(reason, answer.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_organisations_and_sections_are_given_and_taken_and_hold_at_the_next_request()
    {
        var (host, administrator, email, page) = await WithUserAsync(OfficeRoles.Coordinator);
        using var _ = administrator;
        using var user = new OfficeVisitor(host);
        await user.SignInAsync(email, OfficeVisitor.Password);
        await using var scope = host.Services.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IPublishedSite>().All<Organisation>()[0].Key.ToString();

        var saved = await administrator.SendAsync(page, page + "/rechten", ("rol", OfficeRoles.Coordinator), ("rol", OfficeRoles.Author), ("organisatie", organisation), ("onderdeel", "/beheer/paragrafen"));
        var shown = await administrator.GetAsync(page);
        var kept = await user.GetAsync("/beheer/paragrafen");
        var lost = await user.GetAsync("/beheer/resultaten");
        await administrator.SendAsync(page, page + "/rechten", ("rol", OfficeRoles.Author));

        Assert.Contains("gedaan=rechten", saved.Location, StringComparison.Ordinal);
        Assert.Equal([OfficeRoles.Author, OfficeRoles.Coordinator, organisation, "/beheer/paragrafen"], shown.Document.QuerySelectorAll("input[type=checkbox][checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (kept.Status, lost.Status));
        Assert.Equal(HttpStatusCode.Forbidden, (await user.GetAsync("/beheer/paragrafen")).Status);
        Assert.Contains(await LogAsync(host, email), row => row.Action == "Rechten gewijzigd" && row.Subject.Contains("organisaties: 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rol", "opperbeheerder")]
    [InlineData("organisatie", "8b4d0f06-0000-0000-0000-000000000000")]
    [InlineData("organisatie", "' OR 1=1 --")]
    [InlineData("onderdeel", "/beheer/bestaat-niet")]
    public async Task A_right_that_is_not_there_to_tick_changes_nothing(string field, string value)
    {
        var (host, administrator, email, page) = await WithUserAsync(OfficeRoles.Author);
        using var _ = administrator;

        var answer = await administrator.SendAsync(page, page + "/rechten", ("rol", OfficeRoles.Editor), (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([OfficeRoles.Author], await RolesAsync(host, email));
    }

    [Fact]
    public async Task Fields_that_no_form_has_change_nothing()
    {
        var (host, administrator, email, page) = await WithUserAsync(OfficeRoles.Author);
        using var _ = administrator;
        using var user = new OfficeVisitor(host);
        await user.SignInAsync(email, OfficeVisitor.Password);

        await user.SendAsync(IdentityRoutes.Account, IdentityRoutes.AccountName, ("naam", "Ik"), ("rol", OfficeRoles.Administrator), ("user.UserName", "beheerder@showcase.example"), ("id", Guid.Empty.ToString()));
        await administrator.SendAsync(page, page + "/rechten", ("rol", OfficeRoles.Author), ("user.PasswordHash", "x"), ("IsDisabled", "true"), ("TwoFactorEnabled", "true"));

        Assert.Equal([OfficeRoles.Author], await RolesAsync(host, email));
        Assert.Equal(HttpStatusCode.OK, (await user.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task A_disabled_user_is_out_at_once_and_comes_in_by_nothing_until_enabled()
    {
        var (host, administrator, email, page) = await WithUserAsync(OfficeRoles.Editor);
        using var _ = administrator;
        using var user = new OfficeVisitor(host);
        await user.SignInAsync(email, OfficeVisitor.Password);

        await administrator.SendAsync(page, page + "/uitschakelen");
        var outside = await user.GetAsync("/beheer");
        var refused = await user.SignInAsync(email, OfficeVisitor.Password);
        await administrator.SendAsync(page, page + "/inschakelen");
        var inside = await user.SignInAsync(email, OfficeVisitor.Password);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Unauthorized, HttpStatusCode.Redirect), (outside.Status, refused.Status, inside.Status));
        Assert.Contains(await LogAsync(host, email), row => row.Action == "Gebruiker uitgeschakeld");
    }

    [Fact]
    public async Task A_user_who_guessed_too_often_is_let_in_again_by_an_administrator()
    {
        var (host, administrator, email, page) = await WithUserAsync(OfficeRoles.Editor);
        using var _ = administrator;
        using var user = new OfficeVisitor(host);
        for (var attempt = 0; attempt < 5; attempt++) await user.SignInAsync(email, "niet het wachtwoord");

        var closed = await user.SignInAsync(email, OfficeVisitor.Password);
        await administrator.SendAsync(page, page + "/deblokkeren");

        Assert.Equal(HttpStatusCode.Unauthorized, closed.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await user.SignInAsync(email, OfficeVisitor.Password)).Status);
    }

    [Fact]
    public async Task Sessions_and_second_step_of_a_user_are_ended_by_an_administrator()
    {
        var (host, administrator, email, page) = await WithUserAsync(OfficeRoles.Editor);
        using var _ = administrator;
        using var user = new OfficeVisitor(host);
        await user.SignInAsync(email, OfficeVisitor.Password);
        await AuthenticatorApp.SetUpAsync(host, user);

        await administrator.SendAsync(page, page + "/sessies");
        var outside = await user.GetAsync("/beheer");
        await administrator.SendAsync(page, page + "/tweede-stap");

        Assert.Equal(HttpStatusCode.Redirect, outside.Status);
        Assert.Equal("/beheer", (await user.SignInAsync(email, OfficeVisitor.Password)).Location);
        Assert.Contains("beheerder", (await Mailbox.WaitAsync(host, email)).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_is_deleted_after_a_second_question_and_is_out_at_once()
    {
        var (host, administrator, email, page) = await WithUserAsync(OfficeRoles.Editor);
        using var _ = administrator;
        using var user = new OfficeVisitor(host);
        await user.SignInAsync(email, OfficeVisitor.Password);

        var asked = await administrator.SendAsync(page + "/verwijderen", page + "/verwijderen");
        var deleted = await administrator.SendAsync(page + "/verwijderen", page + "/verwijderen", ("zeker", "ja"));

        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
        Assert.Equal("/beheer/gebruikers?gedaan=weg", deleted.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await user.GetAsync("/beheer")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(page)).Status);
        Assert.Contains(await LogAsync(host, email), row => row.Action == "Gebruiker verwijderd");
    }

    [Fact]
    public async Task The_list_pages_and_searches_without_wildcards()
    {
        var host = await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var mark = Guid.NewGuid().ToString("N");
        for (var index = 0; index < 51; index++) await AddBareAsync(host, $"{mark}-{index:00}@gemeente.example");

        var first = await administrator.GetAsync($"/beheer/gebruikers?q={mark}");
        var second = await administrator.GetAsync($"/beheer/gebruikers?q={mark}&pagina=2");
        var wild = await administrator.GetAsync("/beheer/gebruikers?q=%25");
        var endless = await administrator.GetAsync("/beheer/gebruikers?q=" + new string('a', 5000) + "&pagina=1000000000&rol=x'--");

        Assert.Equal((50, 1), (first.Document.QuerySelectorAll("tbody tr").Length, second.Document.QuerySelectorAll("tbody tr").Length));
        Assert.Empty(wild.Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.OK, endless.Status);
    }

    private static string Row(FetchedPage page, string email) => page.Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(email, StringComparison.Ordinal)).TextContent;

    private async Task<(ShowcaseHost Host, OfficeVisitor Administrator, string Email, string Page)> WithUserAsync(params string[] roles)
    {
        var host = await office.Started;
        var email = await OfficeVisitor.AddUserAsync(host, roles);
        return (host, await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator), email, IdentityRoutes.UserOf(await IdOfAsync(host, email)));
    }

    private static async Task AddBareAsync(ShowcaseHost host, string email)
    {
        await using var scope = host.Services.CreateAsyncScope();
        IdentityRules.Demand(await scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>().CreateAsync(new OfficeUser { Id = Guid.NewGuid(), UserName = email, Email = email }));
    }

    internal static async Task<Guid> IdOfAsync(ShowcaseHost host, string email)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>().FindByNameAsync(email))!.Id;
    }

    internal static async Task<IEnumerable<string>> RolesAsync(ShowcaseHost host, string email)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        return await users.GetRolesAsync((await users.FindByNameAsync(email))!);
    }

    private static async Task<IReadOnlyList<AuditRow>> LogAsync(ShowcaseHost host, string email)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await database.Set<AuditRow>().Where(row => row.Subject.Contains(email)).ToListAsync(TestContext.Current.CancellationToken);
    }
}
