using System.Net;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Identity.SecondSteps;
using Showcase.Web.Tests.Identity.Users;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.External;

public sealed class ExternalTests
{
    [Fact]
    public async Task Who_was_invited_comes_in_by_the_provider_to_the_page_they_wanted()
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider);
        provider.Email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        using var visitor = new OfficeVisitor(host);

        var entered = await ComeInAsync(visitor, "/beheer/account");
        var account = await visitor.GetAsync("/beheer/account");

        Assert.Equal((HttpStatusCode.Redirect, "/beheer/account"), (entered.Status, entered.Location));
        Assert.Contains("account van de organisatie", account.Text, StringComparison.Ordinal);
        Assert.Equal(("code", "S256"), (provider.Asked!.ResponseType, provider.Asked.CodeChallengeMethod));
        Assert.Contains("Aanmelden met Gemeente Test", (await host.GetPageAsync(IdentityRoutes.SignIn, TestContext.Current.CancellationToken)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("onbekend@gemeente.example", true)]
    [InlineData("uitgenodigd", false)]
    public async Task Who_was_not_invited_or_has_no_verified_address_stays_outside(string email, bool isVerified)
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider);
        var invited = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        (provider.Email, provider.IsEmailVerified) = (email.Length == 0 ? null : email == "uitgenodigd" ? invited : email, isVerified);
        using var visitor = new OfficeVisitor(host);

        var refused = await ComeInAsync(visitor);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.Contains("niet gelukt", refused.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task The_providers_identifier_counts_afterwards_and_a_second_owner_of_the_address_inherits_nothing()
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider);
        var email = provider.Email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        using var owner = new OfficeVisitor(host);
        using var successor = new OfficeVisitor(host);
        var first = await ComeInAsync(owner);

        provider.Email = "anders@gemeente.example";
        using var renamed = new OfficeVisitor(host);
        var again = await ComeInAsync(renamed);
        (provider.Subject, provider.Email) = (Guid.NewGuid().ToString(), email);
        var other = await ComeInAsync(successor);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Unauthorized), (first.Status, again.Status, other.Status));
    }

    [Fact]
    public async Task A_second_step_is_asked_unless_the_provider_is_trusted_with_it()
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider);
        var (email, app, _) = await SecondStepTests.UserAsync(host);
        provider.Email = email;
        using var visitor = new OfficeVisitor(host);

        var half = await ComeInAsync(visitor);
        var inside = await SecondStepTests.CodeAsync(visitor, app.NextCode());

        Assert.Equal(IdentityRoutes.SecondStep, half.Location);
        Assert.Equal("/beheer", inside.Location);
        await using var trusting = await StartAsync(provider, ("TrustSecondFactor", "true"));
        var (other, _, _) = await SecondStepTests.UserAsync(trusting);
        (provider.Email, provider.Subject) = (other, Guid.NewGuid().ToString());
        using var trusted = new OfficeVisitor(trusting);
        Assert.Equal("/beheer", (await ComeInAsync(trusted)).Location);
    }

    [Theory]
    [InlineData(OfficeRoles.Author, true)]
    [InlineData("opperbeheerder", false)]
    public async Task People_who_were_not_invited_get_an_account_only_where_a_role_is_set_for_them(string role, bool isMade)
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider, ("CreateWithRole", role));
        provider.Email = "nieuw@gemeente.example";
        using var visitor = new OfficeVisitor(host);

        var answer = await ComeInAsync(visitor);

        Assert.Equal(isMade ? HttpStatusCode.Redirect : HttpStatusCode.Unauthorized, answer.Status);
        if (isMade) Assert.Equal([role], await UserTests.RolesAsync(host, "nieuw@gemeente.example"));
    }

    [Fact]
    public async Task A_disabled_account_stays_outside()
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider);
        provider.Email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var user = (await users.FindByNameAsync(provider.Email))!;
        user.IsDisabled = true;
        IdentityRules.Demand(await users.UpdateAsync(user));
        using var visitor = new OfficeVisitor(host);

        Assert.Equal(HttpStatusCode.Unauthorized, (await ComeInAsync(visitor)).Status);
    }

    [Fact]
    public async Task A_return_is_good_once_and_in_the_browser_that_left_alone()
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider);
        provider.Email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        using var visitor = new OfficeVisitor(host);
        using var victim = new OfficeVisitor(host);
        var callback = await CallbackAsync(visitor, "/beheer");

        var foreign = await FollowAsync(victim, callback);
        var own = await FollowAsync(visitor, callback);
        await visitor.SendAsync("/beheer", "/beheer/afmelden");
        var again = await FollowAsync(visitor, callback);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Redirect, HttpStatusCode.Unauthorized), (foreign.Status, own.Status, again.Status));
    }

    [Theory]
    [InlineData("?error=access_denied&error_description=%3Cscript%3E")]
    [InlineData("?code=x&state=x")]
    [InlineData("")]
    public async Task A_made_up_return_is_answered_in_words_of_ours(string query)
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider);
        using var visitor = new OfficeVisitor(host);

        var answer = await FollowAsync(visitor, IdentityRoutes.ExternalCallback + query);

        Assert.InRange((int)answer.Status, 400, 499);
        Assert.DoesNotContain("<script>", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//kwaad.example")]
    [InlineData("https://kwaad.example/")]
    [InlineData("/\\kwaad.example")]
    public async Task Nobody_is_sent_elsewhere_afterwards(string back)
    {
        await using var provider = await ProviderSite.StartAsync();
        await using var host = await StartAsync(provider);
        provider.Email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        using var visitor = new OfficeVisitor(host);

        Assert.Equal("/beheer", (await ComeInAsync(visitor, back)).Location);
    }

    [Fact]
    public async Task Without_a_provider_there_is_nothing_to_find()
    {
        await using var host = await ShowcaseHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync(IdentityRoutes.External, TestContext.Current.CancellationToken)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync(IdentityRoutes.ExternalReturn, TestContext.Current.CancellationToken)).Status);
        Assert.DoesNotContain("extern", (await host.GetPageAsync(IdentityRoutes.SignIn, TestContext.Current.CancellationToken)).Text, StringComparison.Ordinal);
    }

    private static async Task<ShowcaseHost> StartAsync(ProviderSite provider, params (string Key, string Value)[] more)
    {
        var settings = new Dictionary<string, string>
        {
            ["Showcase:Entrance:RefusalMilliseconds"] = "0",
            ["Showcase:Entrance:OpenIdConnect:Authority"] = provider.Address,
            ["Showcase:Entrance:OpenIdConnect:ClientId"] = ProviderSite.ClientId,
            ["Showcase:Entrance:OpenIdConnect:ClientSecret"] = ProviderSite.ClientSecret,
            ["Showcase:Entrance:OpenIdConnect:Name"] = "Gemeente Test",
        };
        foreach (var (key, value) in more) settings["Showcase:Entrance:OpenIdConnect:" + key] = value;
        // Provider and browser go by the machine's clock, so what travels between them and this site does too.
        var host = await ShowcaseHost.StartAsync(settings, services => services.PostConfigureAll<OpenIdConnectOptions>(options => options.TimeProvider = TimeProvider.System));
        await provider.RegisterAsync(host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + IdentityRoutes.ExternalCallback);
        return host;
    }

    /// <summary>The whole way: to the provider, where someone is signed in, and back.</summary>
    private static async Task<FetchedPage> ComeInAsync(OfficeVisitor visitor, string back = "/beheer") => await FollowAsync(visitor, await CallbackAsync(visitor, back));

    private static async Task<string> CallbackAsync(OfficeVisitor visitor, string back)
    {
        var left = await visitor.GetAsync($"{IdentityRoutes.External}?naar={Uri.EscapeDataString(back)}");
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(new Uri(left.Location!, UriKind.Absolute), TestContext.Current.CancellationToken);
        return answer.Headers.Location?.PathAndQuery ?? throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }

    private static async Task<FetchedPage> FollowAsync(OfficeVisitor visitor, string callback)
    {
        var received = await visitor.GetAsync(callback);
        return received.Location?.StartsWith(IdentityRoutes.ExternalReturn, StringComparison.Ordinal) == true ? await visitor.GetAsync(received.Location) : received;
    }
}
