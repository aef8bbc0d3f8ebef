using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

/// <summary>Whoever is kept to the media section does with files what others do with pages, and nothing with pages.</summary>
[Collection(EditingCollection.Name)]
public sealed class MediaSectionTests(SqliteEditingSite site)
{
    private const string Picture = "3e74866c-7fa4-54c1-ac6c-d75e499fdcfd";

    [Fact]
    public async Task The_media_section_answers_its_page_to_who_writes_and_stands_second_in_the_menu()
    {
        using var author = await KeptToAsync(OfficeRoles.Author, []);
        Assert.Equal(HttpStatusCode.OK, (await author.GetAsync("/beheer/media")).Status);
        // Of an administrator the log book, which is registered before it, is in the menu too.
        using var administrator = await KeptToAsync(OfficeRoles.Administrator, []);
        var page = await administrator.GetAsync("/beheer/media");

        Assert.Equal("Media", page.Document.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector("main > sc-media"));
        Assert.Equal(["Inhoud", "Media"], page.Document.QuerySelectorAll(".sc-office-sections__link").Take(2).Select(link => link.TextContent));
        Assert.Equal("Media", page.Document.QuerySelector(".sc-office-sections__link[aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Who_is_kept_to_another_section_finds_the_media_section_closed()
    {
        using var visitor = await KeptToAsync(OfficeRoles.Editor, ["/beheer/inhoud"]);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/beheer/media")).Status);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, $"/documents/{Picture}"));
    }

    [Fact]
    public async Task Who_is_kept_to_media_reads_files_and_no_pages()
    {
        using var visitor = await KeptToAsync(OfficeRoles.Editor, ["/beheer/media"]);
        var home = site.Home();

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/beheer/inhoud")).Status);
        foreach (var open in new[] { "/me", "/schema", "/search?kind=media&q=pilot", $"/items?key={Picture}", $"/documents/{Picture}", $"/documents/{Picture}/references", $"/documents/{Picture}/versions" })
        {
            Assert.True(await StatusAsync(visitor, open) == HttpStatusCode.OK, open);
        }

        foreach (var closed in new[] { "/tree/root", "/tree/bin", "/search?q=pilot", "/lists/mine", "/calendar?from=2026-11-01&to=2026-12-01", $"/documents/{home}", $"/tree/{home}/children", $"/documents/{home}/versions" })
        {
            Assert.True(await StatusAsync(visitor, closed) == HttpStatusCode.Forbidden, closed);
        }
    }

    [Fact]
    public async Task Who_is_kept_to_media_makes_copies_and_throws_away_no_page()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var page = await editor.CreateAsync(site.Home(), "Blijft staan");
        using var visitor = await KeptToAsync(OfficeRoles.Editor, ["/beheer/media"]);
        using var kept = await EditingClient.WithPageAsync(visitor, "/beheer/media");
        var made = await kept.PostAsync("/documents", new { key = Guid.NewGuid(), type = "page", parent = site.Home(), name = "Toch een pagina", values = EditingClient.PageValues("Toch een pagina") });
        var folder = await kept.PostAsync("/documents", new { key = Guid.NewGuid(), type = "Folder", parent = (Guid?)null, name = "Een map", values = new { } });
        var copied = await kept.PostAsync($"/documents/{page}/copy", new { key = Guid.NewGuid(), parent = site.Home(), withDescendants = false });
        var thrown = await kept.PostAsync("/bulk", new { action = "trash", keys = new[] { page } });

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Created, HttpStatusCode.Forbidden), (made.Status, folder.Status, copied.Status));
        Assert.False((bool)thrown.Json![0]!["done"]!);
        Assert.Null((await editor.OpenAsync(page)).Json!["trashedAt"]);
    }

    private static async Task<HttpStatusCode> StatusAsync(OfficeVisitor visitor, string address)
    {
        using var answer = await visitor.Client.GetAsync(new Uri("/beheer/api" + address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private async Task<OfficeVisitor> KeptToAsync(string role, string[] sections)
    {
        var email = await OfficeVisitor.AddUserAsync(site.Host, role);
        await using var scope = site.Host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        IdentityRules.Demand(await users.AddClaimsAsync((await users.FindByNameAsync(email))!, sections.Select(section => new Claim(OfficeRights.Section, section))));
        var visitor = new OfficeVisitor(site.Host);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        return visitor;
    }
}
