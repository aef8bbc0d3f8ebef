using System.Buffers.Binary;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity;

public sealed class HostileSignInTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Theory]
    [InlineData("//kwaad.example")]
    [InlineData("/\\kwaad.example")]
    [InlineData("/\tkwaad.example")]
    [InlineData("/%09/kwaad.example")]
    [InlineData("https://kwaad.example/beheer")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/beheer//kwaad.example")]
    [InlineData("/beheer\\..\\..\\kwaad.example")]
    [InlineData("/beheer\r\nSet-Cookie: a=b")]
    [InlineData("/beheerder.kwaad.example")]
    [InlineData("/verhalen")]
    public async Task Nobody_is_sent_elsewhere_after_signing_in(string back)
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        var answer = await visitor.SignInAsync(email, OfficeVisitor.Password, back);

        Assert.Equal((HttpStatusCode.Redirect, "/beheer"), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task A_form_without_this_sites_token_is_refused()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        var answer = await visitor.PostAsync("/beheer/aanmelden", ("email", email), ("wachtwoord", OfficeVisitor.Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Null(visitor.Cookie(OfficeCookies.SignedIn));
    }

    [Fact]
    public async Task A_refused_form_with_a_field_named_status_still_gets_a_page()
    {
        using var visitor = new OfficeVisitor(await office.Started);

        var answer = await visitor.PostAsync("/beheer/aanmelden", ("status", "voorlopig"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Single(answer.Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_token_of_another_visitor_is_refused()
    {
        var host = await office.Started;
        using var other = new OfficeVisitor(host);
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var token = (await other.GetAsync("/beheer/aanmelden")).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;

        var answer = await visitor.PostAsync("/beheer/afmelden", ("formulier", token));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/beheer")).Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public async Task Json_in_place_of_a_form_is_refused(string type)
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);
        await visitor.GetAsync("/beheer/aanmelden");
        using var content = new StringContent($$"""{"email":"{{email}}","wachtwoord":"{{OfficeVisitor.Password}}"}""", Encoding.UTF8, type);

        using var answer = await visitor.Client.PostAsync(new Uri("/beheer/aanmelden", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Null(visitor.Cookie(OfficeCookies.SignedIn));
    }

    [Fact]
    public async Task A_form_of_a_hundred_megabytes_is_refused()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        using var content = new StreamContent(new EndlessStream(100 * 1024 * 1024));
        content.Headers.ContentType = new("application/x-www-form-urlencoded");

        var status = 0;
        try
        {
            using var answer = await visitor.Client.PostAsync(new Uri("/beheer/aanmelden", UriKind.Relative), content, TestContext.Current.CancellationToken);
            status = (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The server hung up while we were still sending.
            status = 413;
        }

        Assert.InRange(status, 400, 499);
    }

    [Fact]
    public async Task A_form_that_is_too_large_to_read_is_answered_with_a_page()
    {
        var host = await office.Started;
        // Announced and not sent: what is refused while it is still sent may break the connection.
        using var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = host.Client.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/beheer/aanmelden") { Content = new ByteArrayContent(new byte[2 * 1024 * 1024]), Headers = { ExpectContinue = true } };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_comes_back_as_text()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);

        var answer = await visitor.SignInAsync("\"><script>alert(1)</script>", "x");

        Assert.Empty(answer.Document.QuerySelectorAll("script:not([src])"));
        Assert.Equal("\"><script>alert(1)</script>", answer.Document.QuerySelector("#email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Fields_nobody_asked_for_change_nothing()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host);

        await visitor.SendAsync("/beheer/aanmelden", "/beheer/aanmelden", ("email", email), ("wachtwoord", OfficeVisitor.Password),
            ("Roles", OfficeRoles.Administrator), ("user.LockoutEnabled", "false"), ("EmailConfirmed", "true"), ("isPersistent", "true"));

        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var user = await database.Set<OfficeUser>().SingleAsync(row => row.UserName == email, TestContext.Current.CancellationToken);
        Assert.False(user.EmailConfirmed);
        Assert.Contains("nog geen rol", (await visitor.GetAsync("/beheer")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_takes_a_known_addresss_steps()
    {
        var host = await office.Started;
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        var known = await WorkAsync(host, email);
        var unknown = await WorkAsync(host, "niemand@showcase.example");

        // Working out whether a password fits a hash is what takes time.
        Assert.Single(known);
        Assert.Equal(known, unknown);
    }

    /// <returns>Of each time that the wrong password was held against a hash: how long that hash is and how often it is worked over.</returns>
    private static async Task<IReadOnlyList<(int Length, uint Rounds)>> WorkAsync(ShowcaseHost host, string email)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var seen = new SeenHasher(users.PasswordHasher);
        users.PasswordHasher = seen;
        Assert.Null(await scope.ServiceProvider.GetRequiredService<PasswordCheck>().RunAsync(email, "niet het wachtwoord", TestContext.Current.CancellationToken));
        return seen.Verified;
    }

    private sealed class SeenHasher(IPasswordHasher<OfficeUser> hasher) : IPasswordHasher<OfficeUser>
    {
        public List<(int Length, uint Rounds)> Verified { get; } = [];

        public string HashPassword(OfficeUser user, string password) => hasher.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(OfficeUser user, string hashedPassword, string providedPassword)
        {
            var hash = Convert.FromBase64String(hashedPassword);
            Verified.Add((hash.Length, BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5))));
            return hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
