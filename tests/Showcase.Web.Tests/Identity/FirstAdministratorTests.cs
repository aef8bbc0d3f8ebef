using System.Buffers.Binary;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Identity;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Tests.Identity;

public sealed class FirstAdministratorTests(PostgresServer postgres, OfficeHost office) : IClassFixture<OfficeHost>
{
    private const string Chosen = "een heel nieuw wachtwoord";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_link_lets_the_first_administrator_in_once(bool onPostgres)
    {
        await using var host = onPostgres ? await ShowcaseHost.StartOnPostgresAsync(postgres) : await ShowcaseHost.StartAsync();
        using var visitor = new OfficeVisitor(host);
        var link = await LinkAsync(host);

        var opened = await visitor.GetAsync(link);
        var again = await visitor.GetAsync(link);
        var used = await UseAsync(visitor, link, Chosen);
        using var second = new OfficeVisitor(host);
        var reused = await second.GetAsync(link);
        var signedIn = await second.SignInAsync("beheerder@showcase.example", Chosen);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (opened.Status, again.Status));
        Assert.Equal((HttpStatusCode.Redirect, "/beheer"), (used.Status, used.Location));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/beheer")).Status);
        Assert.Equal(HttpStatusCode.Gone, reused.Status);
        Assert.DoesNotContain(reused.Document.Forms, form => form.Action.Contains("welkom", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.Status);
    }

    [Fact]
    public async Task A_link_ends_after_a_day_and_when_a_newer_one_is_made()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);

        var former = await LinkAsync(host);
        var newer = await LinkAsync(host);
        var replaced = await visitor.GetAsync(former);
        var works = await visitor.GetAsync(newer);
        host.Clock.Advance(TimeSpan.FromHours(25));
        var ended = await visitor.GetAsync(newer);

        Assert.Equal([HttpStatusCode.Gone, HttpStatusCode.OK, HttpStatusCode.Gone], [replaced.Status, works.Status, ended.Status]);
    }

    [Theory]
    [InlineData("te kort", "te kort", "12 tekens")]
    [InlineData("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "verschillende tekens")]
    [InlineData("beheerder@showcase.example", "beheerder@showcase.example", "niet uw e-mailadres")]
    [InlineData("een heel nieuw wachtwoord", "een ander wachtwoord", "niet gelijk")]
    public async Task A_weak_or_mistyped_password_is_refused_with_the_reason_and_leaves_the_link_good(string password, string repeated, string reason)
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var link = await LinkAsync(host);

        var refused = await visitor.SendAsync(link, IdentityRoutes.Welcome, ("wachtwoord", password), ("herhaal", repeated));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(reason, refused.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link)).Status);
    }

    [Theory]
    [InlineData("/beheer/welkom")]
    [InlineData("/beheer/welkom?wie=x&code=y")]
    [InlineData("/beheer/welkom?wie=00000000000000000000000000000000&code=AAAA")]
    [InlineData("/beheer/welkom?wie=00000000000000000000000000000000&code=%00%FF")]
    public async Task A_made_up_link_says_that_it_does_not_work(string link)
    {
        var host = await office.Started;

        var answer = await host.GetPageAsync(link, TestContext.Current.CancellationToken);

        Assert.InRange((int)answer.Status, 400, 499);
    }

    [Fact]
    public async Task A_link_for_one_user_sets_no_other_users_password()
    {
        var host = await office.Started;
        using var visitor = new OfficeVisitor(host);
        var other = await OfficeVisitor.AddUserAsync(host, "coordinator");
        await using var scope = host.Services.CreateAsyncScope();
        var victim = (await scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>().FindByNameAsync(other))!;
        var link = await LinkAsync(host);

        var answer = await visitor.SendAsync(link, IdentityRoutes.Welcome, ("wie", victim.Id.ToString("N")), ("wachtwoord", Chosen), ("herhaal", Chosen));

        Assert.Equal(HttpStatusCode.Gone, answer.Status);
    }

    [Fact]
    public async Task Umbracos_settings_name_the_first_administrator()
    {
        await using var host = await ShowcaseHost.StartAsync(Named("wij@showcase.example", Chosen));
        using var visitor = new OfficeVisitor(host);

        var signedIn = await visitor.SignInAsync("WIJ@showcase.example", Chosen);

        Assert.Equal(HttpStatusCode.Redirect, signedIn.Status);
        Assert.Null(host.Services.GetRequiredService<FirstAdministrator>().WithoutPassword);
        await using var scope = host.Services.CreateAsyncScope();
        Assert.Equal("Wij", (await scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>().FindByNameAsync("wij@showcase.example"))!.PersonName);
    }

    [Fact]
    public async Task Settings_that_come_after_the_first_start_let_in_who_was_made_for_want_of_them_until_someone_has_been_in()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();

        Assert.Equal(HttpStatusCode.Redirect, await SignedInAsync(folder, "wij@showcase.example", Chosen));
        Assert.Equal(HttpStatusCode.Unauthorized, await SignedInAsync(folder, "wij@showcase.example", "een ander lang wachtwoord"));
        Assert.Equal(HttpStatusCode.Redirect, await SignedInAsync(folder, "wij@showcase.example", Chosen, "zij@showcase.example", "weer een ander wachtwoord"));
    }

    [Theory]
    [InlineData("kort", "12 tekens")]
    [InlineData("wij@showcase.example", "niet uw e-mailadres")]
    public async Task A_weak_password_in_settings_that_come_later_is_refused_with_the_reason(string password, string reason)
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();

        var refused = await Assert.ThrowsAsync<StartupException>(async () => await PrepareAsync(folder, "wij@showcase.example", password));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Settings_let_nobody_in_who_was_shut_out_or_is_no_administrator(bool isDisabled, bool isAuthor)
    {
        var email = $"{Guid.NewGuid():N}@showcase.example";
        using var folder = await ShowcaseHost.FilledFolderAsync();
        await using var host = await ShowcaseHost.StartOnAsync(folder.Path);
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var made = (await users.FindByNameAsync("beheerder@showcase.example"))!;
        (made.IsDisabled, made.UserName, made.Email) = (isDisabled, isAuthor ? made.UserName : email, isAuthor ? made.Email : email);
        IdentityRules.Demand(await users.UpdateAsync(made));
        var author = new OfficeUser { Id = Guid.NewGuid(), UserName = email, Email = email };
        if (isAuthor) IdentityRules.Demand(await users.CreateAsync(author));

        var first = FirstOf(host, email, Chosen);
        var failed = await Record.ExceptionAsync(() => first.PrepareAsync(TestContext.Current.CancellationToken));

        Assert.Equal(isAuthor, failed is StartupException);
        Assert.Equal(isAuthor ? null : made.Id, first.WithoutPassword);
        await using var later = host.Services.CreateAsyncScope();
        Assert.All(await later.ServiceProvider.GetRequiredService<ShowcaseDbContext>().Set<OfficeUser>().ToListAsync(TestContext.Current.CancellationToken), user => Assert.Null(user.PasswordHash));
    }

    [Fact]
    public async Task Who_takes_the_database_away_must_work_hard_for_every_guess_at_a_password()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        await using var site = ServerProcess.Start(folder.Path, Named("wij@showcase.example", Chosen));
        await site.ListeningAsync();
        await site.StopAsync();

        using var database = SqliteFile.Open(folder.Combine("showcase.db"));
        var hash = Convert.FromBase64String(Assert.Single(SqliteFile.Read(database, "SELECT PasswordHash FROM Users WHERE PasswordHash IS NOT NULL", row => row.GetString(0))));

        // Version 1 of Identity: the function (2 is HMAC-SHA512), then how often.
        Assert.Equal((1, 2u), (hash[0], BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1))));
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)), 100_000u, uint.MaxValue);
    }

    [Fact]
    public async Task The_console_shows_a_new_link_at_each_start_until_a_password_is_set()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        var first = await PrintedLinkAsync(folder.Path);
        await using var site = ServerProcess.Start(folder.Path, ServerProcess.WithoutFigures);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = await site.ListeningAsync() };
        var second = await LinkInAsync(site);

        using var former = await client.GetAsync(new Uri(first, UriKind.Relative), TestContext.Current.CancellationToken);
        using var newer = await client.GetAsync(new Uri(second, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), (former.StatusCode, newer.StatusCode));
        await site.StopAsync();
        await using var command = ServerProcess.Start(folder.Path, null, "admin", "link");
        Assert.Equal(0, await command.EndedAsync());
        Assert.NotEqual(second, await LinkInAsync(command));
    }

    private static async Task<HttpStatusCode> SignedInAsync(DataFolder folder, string email, string password, string? namedEmail = null, string? namedPassword = null)
    {
        await using var host = await ShowcaseHost.StartOnAsync(folder.Path, Named(namedEmail ?? email, namedPassword ?? password));
        using var visitor = new OfficeVisitor(host);
        return (await visitor.SignInAsync(email, password)).Status;
    }

    private static async Task PrepareAsync(DataFolder folder, string email, string password)
    {
        await using var host = await ShowcaseHost.StartOnAsync(folder.Path);
        await FirstOf(host, email, password).PrepareAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What a later start does with these settings, on the database of a site that runs.</summary>
    private static FirstAdministrator FirstOf(ShowcaseHost host, string email, string password) =>
        new(host.Services.GetRequiredService<IServiceScopeFactory>(), Options.Create(new UnattendedSettings { UnattendedUserEmail = email, UnattendedUserPassword = password }));

    private static Dictionary<string, string> Named(string email, string password) => new(ServerProcess.WithoutFigures)
    {
        ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Wij",
        ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = email,
        ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = password,
    };

    private static async Task<string> PrintedLinkAsync(string folder)
    {
        await using var site = ServerProcess.Start(folder, ServerProcess.WithoutFigures);
        await site.ListeningAsync();
        var link = await LinkInAsync(site);
        await site.StopAsync();
        return link;
    }

    private static async Task<string> LinkInAsync(ServerProcess site)
    {
        for (var wait = 0; wait < 100; wait++)
        {
            var line = site.Output.Split('\n').FirstOrDefault(line => line.Contains("/beheer/welkom?", StringComparison.Ordinal));
            if (line is not null) return line[line.IndexOf("/beheer/", StringComparison.Ordinal)..].Trim();
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException("No link was printed:\n" + site.Output);
    }

    private static async Task<string> LinkAsync(ShowcaseHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>().FindByNameAsync("beheerder@showcase.example");
        return await scope.ServiceProvider.GetRequiredService<SignInLinks>().MakeAsync(user!);
    }

    private static Task<FetchedPage> UseAsync(OfficeVisitor visitor, string link, string password) =>
        visitor.SendAsync(link, IdentityRoutes.Welcome, ("wachtwoord", password), ("herhaal", password));
}
