using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity;

/// <summary>Signing in, staying in and getting out, on one site of its own whose door lets many try.</summary>
public sealed class SignInTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_form_and_back_to_the_page_afterwards()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        var sent = await visitor.GetAsync("/beheer/iets?pagina=2");
        var signedIn = await visitor.SignInAsync(email, OfficeVisitor.Password, "/beheer/iets?pagina=2");

        Assert.Equal("/beheer/aanmelden?naar=%2Fbeheer%2Fiets%3Fpagina%3D2", sent.Location);
        Assert.Equal("/beheer/iets?pagina=2", signedIn.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        var wrong = await visitor.SignInAsync(email, "niet het wachtwoord");
        var unknown = await visitor.SignInAsync("niemand@showcase.example", "niet het wachtwoord");

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.Status);
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal(Alert(wrong), Alert(unknown));
        Assert.NotEmpty(Alert(wrong));
        Assert.Equal(email, wrong.Document.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Null(wrong.Document.QuerySelector("#wachtwoord")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("https://voorbeeld.example", true)]
    [InlineData("", false)]
    public async Task Behind_https_no_cookie_travels_in_the_clear(string baseUrl, bool isSecure)
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:BaseUrl"] = baseUrl });
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);
        var address = new Uri("/beheer/aanmelden", UriKind.Relative);
        using var form = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await form.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector("input[name=formulier]")!.GetAttribute("value")!;
        var first = form.Headers.GetValues("Set-Cookie").ToList();
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Headers = { { "Cookie", string.Join("; ", first.Select(cookie => cookie.Split(';')[0])) } },
            Content = new FormUrlEncodedContent([new("formulier", token), new("email", email), new("wachtwoord", OfficeVisitor.Password)]),
        };
        using var signedIn = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.All([.. first, .. signedIn.Headers.GetValues("Set-Cookie")], cookie =>
        {
            Assert.Equal(isSecure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task A_closed_account_opens_after_a_while_and_not_for_the_right_password_before()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        for (var attempt = 0; attempt < 5; attempt++) await visitor.SignInAsync(email, "niet het wachtwoord");
        var closed = await visitor.SignInAsync(email, OfficeVisitor.Password);
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        var open = await visitor.SignInAsync(email, OfficeVisitor.Password);

        Assert.Equal(HttpStatusCode.Unauthorized, closed.Status);
        Assert.Equal(HttpStatusCode.Redirect, open.Status);
    }

    [Fact]
    public async Task The_cookie_is_for_the_back_office_alone_and_out_of_reach_of_scripts()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);
        var form = await visitor.GetAsync("/beheer/aanmelden");
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["email"] = email, ["wachtwoord"] = OfficeVisitor.Password, ["formulier"] = form.Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!,
        });

        using var answer = await visitor.Client.PostAsync(new Uri("/beheer/aanmelden", UriKind.Relative), content, TestContext.Current.CancellationToken);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(OfficeCookies.SignedIn, StringComparison.Ordinal));
        Assert.Contains("path=/beheer", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(visitor.Cookie(OfficeCookies.SignedIn));
        Assert.Null(visitor.Cookie(OfficeCookies.SignedIn, "/resultaten"));
    }

    [Fact]
    public async Task A_session_ends_when_nobody_uses_it_and_at_the_end_of_a_long_day()
    {
        var host = await office.Started;
        using var idle = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        using var busy = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        for (var step = 0; step < 3; step++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(40));
            Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync("/beheer")).Status);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await idle.GetAsync("/beheer")).Status);
        for (var step = 0; step < 16; step++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(40));
            await busy.GetAsync("/beheer");
        }

        Assert.Equal(HttpStatusCode.Redirect, (await busy.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task Signing_out_ends_a_copied_cookie_too()
    {
        var host = await office.Started;
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        using var thief = new OfficeVisitor(host);
        thief.Cookies.Add(host.Client.BaseAddress!, new Cookie(OfficeCookies.SignedIn, visitor.Cookie(OfficeCookies.SignedIn), "/beheer"));
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/beheer")).Status);

        var left = await visitor.SendAsync("/beheer", "/beheer/afmelden");

        Assert.Equal("/beheer/aanmelden", left.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/beheer")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_at_the_next_request()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var user = (await users.FindByNameAsync(email))!;

        IdentityRules.Demand(await users.RemoveFromRoleAsync(user, OfficeRoles.Administrator));
        IdentityRules.Demand(await users.UpdateSecurityStampAsync(user));

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task A_cookie_planted_before_signing_in_is_not_the_one_afterwards()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        visitor.Cookies.Add(host.Client.BaseAddress!, new Cookie(OfficeCookies.SignedIn, "CfDJ8-geplant", "/beheer"));
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/beheer")).Status);
        await visitor.SignInAsync(email, OfficeVisitor.Password);

        Assert.NotEqual("CfDJ8-geplant", visitor.Cookie(OfficeCookies.SignedIn));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task Umbracos_address_leads_to_the_back_office()
    {
        var answer = await (await office.Started).GetPageAsync("/umbraco", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, "/beheer"), (answer.Status, answer.Location));
    }

    private static string Alert(FetchedPage page) => page.Document.QuerySelector("[role=alert]")?.TextContent.Trim() ?? "";
}
