using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Identity.Mail;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.Resetting;

public sealed class ResetTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    private const string Chosen = "een heel nieuw wachtwoord";

    [Fact]
    public async Task A_forgotten_password_is_set_anew_by_a_link_in_the_mail_once()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        using var elsewhere = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Editor);
        await elsewhere.SignInAsync(email, OfficeVisitor.Password);

        await AskAsync(visitor, email);
        var link = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email)).PathAndQuery;
        var before = await elsewhere.GetAsync("/beheer");
        var used = await visitor.SendAsync(link, IdentityRoutes.Welcome, ("wachtwoord", Chosen), ("herhaal", Chosen));
        var after = await elsewhere.GetAsync("/beheer");
        using var second = new OfficeVisitor(host);

        Assert.Equal((HttpStatusCode.Redirect, "/beheer"), (used.Status, used.Location));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (before.Status, after.Status));
        Assert.Equal(HttpStatusCode.Gone, (await second.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.SignInAsync(email, OfficeVisitor.Password)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await second.SignInAsync(email, Chosen)).Status);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host);
        var nobody = $"niemand-{Guid.NewGuid():N}@showcase.example";

        var unknown = await AskAsync(visitor, nobody);
        var known = await AskAsync(visitor, email);
        await Mailbox.WaitAsync(host, email);

        Assert.Equal(HttpStatusCode.OK, known.Status);
        Assert.Equal(Words(known, email), Words(unknown, nobody));
        Assert.Empty(Mailbox.To(host, nobody));
    }

    [Fact]
    public async Task One_address_is_sent_few_letters_and_cannot_tell_that_it_had_enough()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host);
        var last = await OfficeVisitor.AddUserAsync(host);

        var answers = new List<string>();
        for (var ask = 0; ask < 6; ask++) answers.Add(Words(await AskAsync(visitor, ask % 2 == 0 ? email : email.ToUpperInvariant()), ask % 2 == 0 ? email : email.ToUpperInvariant()));
        await AskAsync(visitor, last);
        await Mailbox.WaitAsync(host, last);

        Assert.Single(answers.Distinct());
        Assert.Equal(3, Mailbox.To(host, email).Count);
    }

    [Fact]
    public async Task Asking_from_one_address_for_everyone_is_stopped()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:Entrance:AttemptsPerAddress"] = "4" });
        using var visitor = new OfficeVisitor(host);

        var statuses = new List<HttpStatusCode>();
        for (var ask = 0; ask < 6; ask++) statuses.Add((await AskAsync(visitor, $"iemand-{ask}@showcase.example")).Status);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task A_link_that_was_asked_for_ends_after_an_hour()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host);
        await AskAsync(visitor, email);
        var link = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email)).PathAndQuery;

        host.Clock.Advance(TimeSpan.FromMinutes(59));
        var works = await visitor.GetAsync(link);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        var ended = await visitor.GetAsync(link);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Gone), (works.Status, ended.Status));
    }

    [Fact]
    public async Task A_link_in_a_letter_leads_to_the_configured_address_whatever_host_was_asked()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:BaseUrl"] = "http://showcase.example" });
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host);
        var form = (await visitor.GetAsync(IdentityRoutes.Forgotten)).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, IdentityRoutes.Forgotten) { Content = new FormUrlEncodedContent([new("formulier", form), new("email", email)]) };
        request.Headers.Host = "kwaad.example";
        request.Headers.Add("X-Forwarded-Host", "kwaad.example");

        using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var mail = await Mailbox.WaitAsync(host, email);
        Assert.Equal("showcase.example", Mailbox.LinkIn(mail).Host);
        Assert.DoesNotContain("kwaad", mail.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen adres")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("a@b.example,c@d.example")]
    public async Task What_is_no_address_is_refused(string email)
    {
        using var visitor = new OfficeVisitor(await office.Started);

        var answer = await AskAsync(visitor, email);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Document.QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task A_disabled_account_is_sent_nothing_and_its_link_opens_nothing()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host);
        var last = await OfficeVisitor.AddUserAsync(host);
        await AskAsync(visitor, email);
        var link = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email)).PathAndQuery;
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var user = (await users.FindByNameAsync(email))!;
        user.IsDisabled = true;
        IdentityRules.Demand(await users.UpdateAsync(user));

        var opened = await visitor.GetAsync(link);
        await AskAsync(visitor, email);
        await AskAsync(visitor, last);
        await Mailbox.WaitAsync(host, last);

        Assert.Equal(HttpStatusCode.Gone, opened.Status);
        Assert.Single(Mailbox.To(host, email));
    }

    [Fact]
    public async Task No_link_stands_in_the_log_not_even_when_the_letter_cannot_leave()
    {
        using var log = new LogCollector();
        await using var host = await ShowcaseHost.StartAsync(
            new Dictionary<string, string> { ["Logging:LogLevel:Showcase"] = "Trace", ["Showcase:Entrance:RefusalMilliseconds"] = "0" }, services => services.AddSingleton<ILoggerProvider>(log));
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var email = await OfficeVisitor.AddUserAsync(host);
        await AskAsync(administrator, email);
        var link = Mailbox.LinkIn(await Mailbox.WaitAsync(host, email)).PathAndQuery;
        using var visitor = new OfficeVisitor(host);
        await visitor.GetAsync(link);
        Directory.Delete(Path.Combine(host.DataPath, "mail"), recursive: true);
        await File.WriteAllTextAsync(Path.Combine(host.DataPath, "mail"), "in de weg", TestContext.Current.CancellationToken);

        await AskAsync(visitor, email);
        for (var wait = 0; wait < 100 && !log.Lines.Any(line => line.Contains("niet verstuurd", StringComparison.Ordinal)); wait++) await Task.Delay(50, TestContext.Current.CancellationToken);

        Assert.Contains(log.Lines, line => line.Contains("niet verstuurd", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("code=", StringComparison.Ordinal));
    }

    private static Task<FetchedPage> AskAsync(OfficeVisitor visitor, string email) => visitor.SendAsync(IdentityRoutes.Forgotten, IdentityRoutes.Forgotten, ("email", email));

    private static string Words(FetchedPage page, string email) => page.Document.QuerySelector("main")!.TextContent.Replace(email, "…", StringComparison.Ordinal);
}
