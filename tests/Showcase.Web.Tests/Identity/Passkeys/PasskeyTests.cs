using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Identity.Mail;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.Passkeys;

public sealed class PasskeyTests(OfficeHost office, PostgresServer postgres) : IClassFixture<OfficeHost>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_passkey_is_added_named_used_and_removed(bool onPostgres)
    {
        await using var own = onPostgres ? await ShowcaseHost.StartOnPostgresAsync(postgres) : null;
        var host = own ?? await office.Started;
        using var device = Device(host);
        using var owner = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);

        var added = await AddAsync(owner, device, "Mijn <b>laptop</b>");
        var shown = await owner.GetAsync(IdentityRoutes.Account);
        using var visitor = new OfficeVisitor(host);
        var entered = await SignInAsync(visitor, device, "/beheer/account");
        await owner.SendAsync(IdentityRoutes.Account, IdentityRoutes.AccountPasskeyName, ("naam", "Werklaptop"));
        var named = await owner.GetAsync(IdentityRoutes.Account);
        await owner.SendAsync(IdentityRoutes.Account, IdentityRoutes.AccountPasskeyRemove);
        using var late = new OfficeVisitor(host);

        Assert.Equal("/beheer/account?gedaan=passkey-erbij", added.Location);
        Assert.Contains(shown.Document.QuerySelectorAll("strong"), strong => strong.TextContent == "Mijn <b>laptop</b>");
        Assert.Equal((HttpStatusCode.Redirect, "/beheer/account"), (entered.Status, entered.Location));
        Assert.Contains("Werklaptop", named.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(late, device)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task An_answer_is_good_once_even_with_the_same_cookies_and_two_at_once_let_one_in()
    {
        var host = await office.Started;
        using var device = await OwnedAsync(host);
        using var first = new OfficeVisitor(host);
        using var second = new OfficeVisitor(host);
        var (token, question) = await AskAsync(first, IdentityRoutes.SignIn, IdentityRoutes.SignInPasskeyOptions);
        var answer = device.Use(question["opties"]!);
        var state = (string)question["stand"]!;
        var other = (await second.GetAsync(IdentityRoutes.SignIn)).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;

        var both = await Task.WhenAll(
            first.PostAsync(IdentityRoutes.SignInPasskey, ("formulier", token), ("sleutel", answer), ("stand", state)),
            second.PostAsync(IdentityRoutes.SignInPasskey, ("formulier", other), ("sleutel", answer), ("stand", state)));

        Assert.Single(both, page => page.Status == HttpStatusCode.Redirect);
        Assert.Single(both, page => page.Status == HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_page_elsewhere_an_absent_finger_and_an_old_question_let_nobody_in()
    {
        var host = await office.Started;
        using var device = await OwnedAsync(host);
        using var visitor = new OfficeVisitor(host);

        device.Origin = "https://kwaad.example";
        var elsewhere = await SignInAsync(visitor, device);
        device.Origin = OriginOf(host);
        device.IsVerified = false;
        var unverified = await SignInAsync(visitor, device);
        device.IsVerified = true;
        var (token, question) = await AskAsync(visitor, IdentityRoutes.SignIn, IdentityRoutes.SignInPasskeyOptions);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        var old = await visitor.PostAsync(IdentityRoutes.SignInPasskey, ("formulier", token), ("sleutel", device.Use(question["opties"]!)), ("stand", (string)question["stand"]!));

        Assert.All([elsewhere, unverified, old], page => Assert.Equal(HttpStatusCode.Unauthorized, page.Status));
        Assert.Equal(HttpStatusCode.Redirect, (await SignInAsync(visitor, device)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("geen json")]
    [InlineData("[[[[[[[[[[[[")]
    [InlineData("{\"id\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task An_answer_that_is_none_is_refused(string answer)
    {
        using var visitor = new OfficeVisitor(await office.Started);
        var (token, question) = await AskAsync(visitor, IdentityRoutes.SignIn, IdentityRoutes.SignInPasskeyOptions);

        var page = await visitor.PostAsync(IdentityRoutes.SignInPasskey, ("formulier", token), ("sleutel", answer), ("stand", (string)question["stand"]!));
        var large = await visitor.PostAsync(IdentityRoutes.SignInPasskey, ("formulier", token), ("sleutel", new string('[', 200_000)), ("stand", (string)question["stand"]!));

        Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, large.Status);
    }

    [Fact]
    public async Task A_question_for_one_person_adds_nothing_to_another_and_one_for_signing_in_adds_nothing_at_all()
    {
        var host = await office.Started;
        using var owner = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);
        using var other = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);
        using var device = Device(host);
        var (_, foreign) = await AskAsync(other, IdentityRoutes.Account, IdentityRoutes.AccountPasskeyOptions);
        var (token, _) = await AskAsync(owner, IdentityRoutes.Account, IdentityRoutes.AccountPasskeyOptions);
        using var visitor = new OfficeVisitor(host);
        var (_, signIn) = await AskAsync(visitor, IdentityRoutes.SignIn, IdentityRoutes.SignInPasskeyOptions);

        foreach (var state in new[] { (string)foreign["stand"]!, (string)signIn["stand"]!, "AAAA", "" })
        {
            var page = await owner.PostAsync(IdentityRoutes.AccountPasskeys, ("formulier", token), ("sleutel", device.Make(foreign["opties"]!)), ("stand", state));
            Assert.Equal("/beheer/account?gedaan=passkey-niet", page.Location);
        }
    }

    [Fact]
    public async Task Nobody_names_or_removes_the_passkey_of_someone_else()
    {
        var host = await office.Started;
        using var owner = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);
        using var device = Device(host);
        await AddAsync(owner, device, "Van mij");
        var key = (await owner.GetAsync(IdentityRoutes.Account)).Document.QuerySelector("input[name=passkey]")!.GetAttribute("value")!;
        using var other = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var token = (await other.GetAsync(IdentityRoutes.Account)).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;

        var named = await other.PostAsync(IdentityRoutes.AccountPasskeyName, ("formulier", token), ("passkey", key), ("naam", "Van hen"));
        var removed = await other.PostAsync(IdentityRoutes.AccountPasskeyRemove, ("formulier", token), ("passkey", key));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (named.Status, removed.Status));
        Assert.Contains("Van mij", (await owner.GetAsync(IdentityRoutes.Account)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_invited_makes_a_passkey_in_place_of_a_password_and_cannot_remove_the_only_way_in()
    {
        var host = await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var email = $"nieuw-{Guid.NewGuid():N}@gemeente.example";
        await administrator.SendAsync(IdentityRoutes.UserInvite, IdentityRoutes.UserInvite, ("email", email), ("rol", OfficeRoles.Author));
        var link = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email)).PathAndQuery;
        using var invited = new OfficeVisitor(host);
        using var device = Device(host);
        var question = await WelcomeQuestionAsync(invited, link);

        var made = await invited.SendAsync(link, IdentityRoutes.WelcomePasskey, ("sleutel", device.Make(question["opties"]!)), ("stand", (string)question["stand"]!));
        var last = await invited.SendAsync(IdentityRoutes.Account, IdentityRoutes.AccountPasskeyRemove);
        using var again = new OfficeVisitor(host);

        Assert.Equal((HttpStatusCode.Redirect, "/beheer"), (made.Status, made.Location));
        Assert.Equal("/beheer/account?gedaan=passkey-laatste", last.Location);
        Assert.Equal(HttpStatusCode.Gone, (await again.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SignInAsync(again, device)).Status);
    }

    [Fact]
    public async Task A_link_by_mail_makes_no_passkey_for_who_has_a_password()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        await visitor.SendAsync(IdentityRoutes.Forgotten, IdentityRoutes.Forgotten, ("email", email));
        var link = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email)).PathAndQuery;

        var page = await visitor.GetAsync(link);
        string Field(string name) => page.Document.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        var asked = await visitor.PostAsync(IdentityRoutes.WelcomePasskeyOptions, ("formulier", Field("formulier")), ("wie", Field("wie")), ("code", Field("code")));

        Assert.Equal(HttpStatusCode.Gone, asked.Status);
        Assert.Null(page.Document.QuerySelector("form[data-passkey]"));
    }

    [Fact]
    public async Task A_passkey_of_a_disabled_account_opens_nothing()
    {
        var host = await office.Started;
        using var owner = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        await owner.SignInAsync(email, OfficeVisitor.Password);
        using var device = Device(host);
        await AddAsync(owner, device, "Laptop");
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var user = (await users.FindByNameAsync(email))!;
        user.IsDisabled = true;
        IdentityRules.Demand(await users.UpdateAsync(user));
        using var visitor = new OfficeVisitor(host);

        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(visitor, device)).Status);
    }

    [Fact]
    public async Task The_question_at_the_door_names_nobody()
    {
        using var visitor = new OfficeVisitor(await office.Started);

        var (_, question) = await AskAsync(visitor, IdentityRoutes.SignIn, IdentityRoutes.SignInPasskeyOptions);

        Assert.Empty(question["opties"]!["allowCredentials"]?.AsArray() ?? []);
        Assert.Equal("required", (string)question["opties"]!["userVerification"]!);
    }

    private static SoftAuthenticator Device(ShowcaseHost host) => new() { Origin = OriginOf(host) };

    private static string OriginOf(ShowcaseHost host) => host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

    private static async Task<SoftAuthenticator> OwnedAsync(ShowcaseHost host)
    {
        using var owner = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);
        var device = Device(host);
        Assert.Equal("/beheer/account?gedaan=passkey-erbij", (await AddAsync(owner, device, "Laptop")).Location);
        return device;
    }

    private static async Task<FetchedPage> AddAsync(OfficeVisitor owner, SoftAuthenticator device, string name)
    {
        var (token, question) = await AskAsync(owner, IdentityRoutes.Account, IdentityRoutes.AccountPasskeyOptions);
        return await owner.PostAsync(IdentityRoutes.AccountPasskeys, ("formulier", token), ("sleutel", device.Make(question["opties"]!)), ("stand", (string)question["stand"]!), ("naam", name));
    }

    private static async Task<FetchedPage> SignInAsync(OfficeVisitor visitor, SoftAuthenticator device, string back = "/beheer")
    {
        var (token, question) = await AskAsync(visitor, IdentityRoutes.SignIn, IdentityRoutes.SignInPasskeyOptions);
        return await visitor.PostAsync(IdentityRoutes.SignInPasskey, ("formulier", token), ("sleutel", device.Use(question["opties"]!)), ("stand", (string)question["stand"]!), ("naar", back));
    }

    private static async Task<(string Token, JsonNode Question)> AskAsync(OfficeVisitor visitor, string page, string options)
    {
        var token = (await visitor.GetAsync(page)).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;
        return (token, JsonNode.Parse((await visitor.PostAsync(options, ("formulier", token))).Text)!);
    }

    private static async Task<JsonNode> WelcomeQuestionAsync(OfficeVisitor visitor, string link)
    {
        var form = (await visitor.GetAsync(link)).Document.Forms.Single(form => form.GetAttribute("action") == IdentityRoutes.WelcomePasskey);
        string Field(string name) => form.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        return JsonNode.Parse((await visitor.PostAsync(IdentityRoutes.WelcomePasskeyOptions, ("formulier", Field("formulier")), ("wie", Field("wie")), ("code", Field("code")))).Text)!;
    }
}
