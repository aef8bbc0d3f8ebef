using System.Net;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity;

/// <summary>Who may reach what, read from the site's own list of endpoints: one that is not in the table fails.</summary>
public sealed class PrivilegeTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Fact]
    public async Task Every_address_of_the_back_office_and_everything_that_changes_something_is_in_the_table()
    {
        var endpoints = SiteEndpoints.Of(await office.Started);

        Assert.True(endpoints.Count > 10, $"Only {endpoints.Count} endpoints were seen.");
        Assert.Empty(endpoints.Except(Privileges.All.Keys));
        Assert.Empty(Privileges.All.Keys.Except(endpoints));
    }

    [Fact]
    public async Task Each_role_reaches_what_the_table_says_and_nothing_else()
    {
        var host = await office.Started;
        using var anonymous = new OfficeVisitor(host);
        using var without = await OfficeVisitor.SignedInAsync(host);
        using var coordinator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Coordinator);
        using var author = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Author);
        using var editor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var problems = new List<string>();
        foreach (var (endpoint, who) in Privileges.All.Where(entry => entry.Value != Privilege.Public && entry.Key != Privileges.SignOut))
        {
            await CheckAsync(anonymous, "nobody", endpoint, who == Privilege.Everyone);
            await CheckAsync(without, "no role", endpoint, who is Privilege.Everyone or Privilege.SignedIn);
            await CheckAsync(coordinator, "coordinator", endpoint, who is Privilege.Everyone or Privilege.SignedIn or Privilege.Figures or Privilege.Portraying);
            await CheckAsync(author, "author", endpoint, who is Privilege.Everyone or Privilege.SignedIn or Privilege.Writing);
            await CheckAsync(editor, "editor", endpoint, who is Privilege.Everyone or Privilege.SignedIn or Privilege.Writing or Privilege.Portraying);
            await CheckAsync(administrator, "administrator", endpoint, true);
        }

        Assert.Empty(problems);

        async Task CheckAsync(OfficeVisitor visitor, string name, string endpoint, bool may)
        {
            var (method, path) = (endpoint.Split(' ')[0], "/" + endpoint.Split(' ')[1].Replace("{number:int}", "1", StringComparison.Ordinal)
                .Replace("{version:int}", "1", StringComparison.Ordinal).Replace("{key:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{file:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{list}", "mine", StringComparison.Ordinal));
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            // Without a token: who may come this far is refused for that, and changes nothing.
            if (method != "GET") request.Content = new FormUrlEncodedContent([]);
            using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var isRefused = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                || answer.Headers.Location?.OriginalString.StartsWith(OfficePaths.SignIn, StringComparison.Ordinal) == true;
            if (isRefused == may) problems.Add($"{name}: {endpoint} answers {(int)answer.StatusCode}");
            if (method != "GET" && may && answer.StatusCode != HttpStatusCode.BadRequest) problems.Add($"{name}: {endpoint} answers {(int)answer.StatusCode} to a form without a token");
        }
    }
}
