using System.Net;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.Users;

/// <summary>Whatever administrators do to each other, one who can come in is left.</summary>
public sealed class LastAdministratorTests
{
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Showcase:Entrance:RefusalMilliseconds"] = "0", ["Showcase:Entrance:AttemptsPerAddress"] = "10000",
    };

    [Fact]
    public async Task Nobody_shuts_or_deletes_the_own_account_or_gives_the_own_role_up()
    {
        await using var host = await ShowcaseHost.StartAsync(Settings);
        var (visitor, page) = await AdministratorAsync(host);
        using var _ = visitor;

        var disabled = await PostAsync(visitor, page + "/uitschakelen");
        var deleted = await PostAsync(visitor, page + "/verwijderen", ("zeker", "ja"));
        var demoted = await PostAsync(visitor, page + "/rechten", ("rol", OfficeRoles.Editor));

        Assert.All([disabled, deleted, demoted], answer => Assert.Equal(HttpStatusCode.Conflict, answer.Status));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(IdentityRoutes.Users)).Status);
    }

    // The first administrator of a fresh site has no password yet: there are two accounts with the role, and one can come in.
    [Theory]
    [InlineData("/uitschakelen", "", "")]
    [InlineData("/verwijderen", "zeker", "ja")]
    [InlineData("/rechten", "rol", OfficeRoles.Editor)]
    public async Task Two_administrators_who_shut_each_other_out_at_the_same_moment_leave_one(string action, string field, string value)
    {
        await using var host = await ShowcaseHost.StartAsync(Settings);
        var (first, firstPage) = await AdministratorAsync(host);
        var (second, secondPage) = await AdministratorAsync(host);
        using var a = first;
        using var b = second;

        var answers = await Task.WhenAll(PostAsync(first, secondPage + action, (field, value)), PostAsync(second, firstPage + action, (field, value)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect && answer.Location!.StartsWith(IdentityRoutes.Users, StringComparison.Ordinal));
        var inside = new[] { (await first.GetAsync(IdentityRoutes.Users)).Status, (await second.GetAsync(IdentityRoutes.Users)).Status };
        Assert.Single(inside, HttpStatusCode.OK);
    }

    private static async Task<(OfficeVisitor Visitor, string Page)> AdministratorAsync(ShowcaseHost host)
    {
        var visitor = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        return (visitor, IdentityRoutes.UserOf(await UserTests.IdOfAsync(host, email)));
    }

    private static async Task<FetchedPage> PostAsync(OfficeVisitor visitor, string address, params (string, string)[] fields)
    {
        var token = (await visitor.GetAsync("/beheer")).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;
        return await visitor.PostAsync(address, [("formulier", token), .. fields]);
    }
}
