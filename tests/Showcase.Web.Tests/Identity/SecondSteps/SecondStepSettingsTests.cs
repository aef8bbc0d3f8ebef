using System.Net;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Identity.Mail;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.SecondSteps;

public sealed class SecondStepSettingsTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Fact]
    public async Task It_is_turned_off_with_the_password_alone()
    {
        var host = await office.Started;
        var (email, visitor) = await SignedInAsync(host);
        using var _ = visitor;
        await AuthenticatorApp.SetUpAsync(host, visitor);

        var wrong = await OffAsync(visitor, "niet het wachtwoord");
        var stays = await visitor.GetAsync(IdentityRoutes.Account);
        var right = await OffAsync(visitor, OfficeVisitor.Password);

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("Staat aan", stays.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, right.Status);
        using var later = new OfficeVisitor(host);
        Assert.Equal("/beheer", (await later.SignInAsync(email, OfficeVisitor.Password)).Location);
        Assert.Contains("uitgezet", (await Mailbox.WaitAsync(host, email)).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_the_password_to_turn_it_off_closes_the_account()
    {
        var host = await office.Started;
        var (email, visitor) = await SignedInAsync(host);
        using var _ = visitor;
        await AuthenticatorApp.SetUpAsync(host, visitor);

        for (var guess = 0; guess < 5; guess++) await OffAsync(visitor, $"wachtwoord {guess}");

        Assert.Equal(HttpStatusCode.BadRequest, (await OffAsync(visitor, OfficeVisitor.Password)).Status);
    }

    [Fact]
    public async Task A_wrong_code_sets_nothing_up_and_keeps_the_same_key()
    {
        var host = await office.Started;
        var (_, visitor) = await SignedInAsync(host);
        using var __ = visitor;

        var (app, refused) = await AuthenticatorApp.TryAsync(host, visitor, "000000");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        var form = refused.Document.Forms.Single(form => form.GetAttribute("action") == IdentityRoutes.AccountSecondStep);
        string Field(string name) => form.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.OK, (await visitor.PostAsync(IdentityRoutes.AccountSecondStep, ("formulier", Field("formulier")), ("sleutel", Field("sleutel")), ("code", app.Code))).Status);
    }

    [Fact]
    public async Task A_key_that_was_offered_to_someone_else_or_made_up_or_too_long_ago_is_refused()
    {
        var host = await office.Started;
        var (_, visitor) = await SignedInAsync(host);
        var (_, other) = await SignedInAsync(host);
        using var __ = visitor;
        using var ___ = other;
        var setup = await other.GetAsync(IdentityRoutes.AccountSecondStep);
        var foreign = setup.Document.QuerySelector("input[name=sleutel]")!.GetAttribute("value")!;

        var statuses = new List<HttpStatusCode>();
        foreach (var offer in new[] { foreign, "", "AAAA", new string('A', 2000) })
        {
            statuses.Add((await visitor.SendAsync(IdentityRoutes.AccountSecondStep, IdentityRoutes.AccountSecondStep, ("sleutel", offer), ("code", "123456"))).Status);
        }

        host.Clock.Advance(TimeSpan.FromMinutes(31));
        statuses.Add((await other.SendAsync(IdentityRoutes.AccountSecondStep, IdentityRoutes.AccountSecondStep, ("sleutel", foreign), ("code", "123456"))).Status);

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.BadRequest, status));
        Assert.Contains("Staat uit", (await visitor.GetAsync(IdentityRoutes.Account)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_shown_as_squares_and_as_text_and_never_again_once_it_is_on()
    {
        var host = await office.Started;
        var (_, visitor) = await SignedInAsync(host);
        using var __ = visitor;

        var setup = await visitor.GetAsync(IdentityRoutes.AccountSecondStep);
        await AuthenticatorApp.SetUpAsync(host, visitor);
        var after = await visitor.GetAsync(IdentityRoutes.AccountSecondStep);

        Assert.True(setup.Document.QuerySelector("svg[role=img] path")!.GetAttribute("d")!.Length > 1000, "There are no squares.");
        Assert.Null(after.Document.QuerySelector("svg"));
        Assert.Null(after.Document.QuerySelector(".sc-office-key"));
    }

    [Fact]
    public async Task Recovery_codes_are_downloaded_as_they_are_and_nothing_else_is()
    {
        var host = await office.Started;
        var (_, visitor) = await SignedInAsync(host);
        using var __ = visitor;
        var (_, codes) = await AuthenticatorApp.SetUpAsync(host, visitor);
        var token = (await visitor.GetAsync(IdentityRoutes.Account)).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;

        var file = await visitor.PostAsync(IdentityRoutes.RecoveryCodesFile, [("formulier", token), .. codes.Select(code => ("code", code)), ("code", "<script>alert(1)</script>")]);
        var foreign = await visitor.PostAsync(IdentityRoutes.RecoveryCodesFile, ("formulier", token), ("code", "<script>alert(1)</script>"), ("code", "AAAA-AAAA-AAAA-AAAA"));

        Assert.All(codes, code => Assert.Contains(code, file.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("script", file.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, foreign.Status);
    }

    [Fact]
    public async Task New_recovery_codes_ask_the_password_and_end_the_former_ones()
    {
        var host = await office.Started;
        var (email, visitor) = await SignedInAsync(host);
        using var __ = visitor;
        var (_, former) = await AuthenticatorApp.SetUpAsync(host, visitor);

        var wrong = await visitor.SendAsync(IdentityRoutes.AccountSecondStep, IdentityRoutes.RecoveryCodes, ("wachtwoord", "niet het wachtwoord"));
        var made = await visitor.SendAsync(IdentityRoutes.AccountSecondStep, IdentityRoutes.RecoveryCodes, ("wachtwoord", OfficeVisitor.Password));
        var newer = made.Document.QuerySelectorAll(".sc-office-codes code").Select(code => code.TextContent).ToList();
        using var later = await SecondStepTests.HalfwayAsync(host, email);

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(10, newer.Count);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SecondStepTests.CodeAsync(later, former[0])).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SecondStepTests.CodeAsync(later, newer[0])).Status);
    }

    [Fact]
    public async Task Turning_it_on_signs_other_devices_out_and_keeps_this_one()
    {
        var host = await office.Started;
        var (email, visitor) = await SignedInAsync(host);
        using var __ = visitor;
        using var elsewhere = new OfficeVisitor(host);
        await elsewhere.SignInAsync(email, OfficeVisitor.Password);

        await AuthenticatorApp.SetUpAsync(host, visitor);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/beheer")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task Where_it_is_obligatory_nothing_but_the_own_account_opens_before_it_is_there()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Entrance:RequireSecondFactor"] = "true", ["Showcase:Entrance:RefusalMilliseconds"] = "0",
        });
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        var page = await visitor.GetAsync("/beheer/resultaten");
        var api = await visitor.GetAsync("/beheer/api/me");
        var account = await visitor.GetAsync(IdentityRoutes.Account);
        var token = account.Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;
        var post = await visitor.PostAsync("/beheer/resultaten/bron/ophalen", ("formulier", token), ("bron", "x"));
        await AuthenticatorApp.SetUpAsync(host, visitor);
        var after = await visitor.GetAsync("/beheer/resultaten");

        Assert.Equal((HttpStatusCode.Redirect, IdentityRoutes.AccountSecondStep), (page.Status, page.Location));
        Assert.Equal(HttpStatusCode.Forbidden, api.Status);
        Assert.Contains("\"status\":403", api.Text, StringComparison.Ordinal);
        Assert.Contains("verplicht", account.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, post.Status);
        Assert.Equal(HttpStatusCode.OK, after.Status);
    }

    private static async Task<(string Email, OfficeVisitor Visitor)> SignedInAsync(ShowcaseHost host)
    {
        var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        return (email, visitor);
    }

    private static Task<FetchedPage> OffAsync(OfficeVisitor visitor, string password) => visitor.SendAsync(IdentityRoutes.AccountSecondStep, IdentityRoutes.AccountSecondStepOff, ("wachtwoord", password));
}
