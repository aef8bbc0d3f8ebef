using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity;

/// <summary>Whoever is kept to some sections finds the others closed, whatever way their addresses are written.</summary>
public sealed class SectionGateTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Theory]
    [InlineData("/beheer/resultaten")]
    [InlineData("/beheer/resultaten/")]
    [InlineData("/beheer/resultaten/quarantaine")]
    [InlineData("/beheer/resultaten/logboek.csv")]
    [InlineData("/beheer/Resultaten/Quarantaine")]
    [InlineData("/beheer/%72esultaten/quarantaine")]
    public async Task A_page_of_another_section_is_closed(string address)
    {
        using var visitor = await KeptToAsync(OfficeRoles.Coordinator, "/beheer/paragrafen");

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/beheer/paragrafen")).Status);
    }

    [Fact]
    public async Task A_form_of_another_section_is_refused_and_its_name_is_not_in_the_menu()
    {
        using var visitor = await KeptToAsync(OfficeRoles.Coordinator, "/beheer/paragrafen");
        var home = await visitor.GetAsync("/beheer");
        var token = home.Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;

        var answer = await visitor.PostAsync("/beheer/resultaten/bron/ophalen", ("formulier", token), ("bron", "x"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("/beheer/paragrafen", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/beheer/resultaten", home.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_own_account_is_open_to_who_is_kept_to_a_section()
    {
        using var visitor = await KeptToAsync(OfficeRoles.Coordinator, "/beheer/paragrafen");

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/beheer/account")).Status);
    }

    [Fact]
    public async Task An_administrator_is_kept_out_of_nothing_and_a_claim_gives_no_role()
    {
        using var administrator = await KeptToAsync(OfficeRoles.Administrator, "/beheer/paragrafen");
        using var author = await KeptToAsync(OfficeRoles.Author, "/beheer/resultaten");

        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync("/beheer/resultaten")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await author.GetAsync("/beheer/resultaten")).Status);
    }

    [Fact]
    public void A_section_holds_what_is_below_its_paths_and_not_what_only_begins_alike()
    {
        var section = new OfficeSection("Inhoud", "/beheer/inhoud", "", OfficeRoles.Writing) { Also = ["/beheer/api"] };

        Assert.True(section.Holds("/beheer/inhoud/x") && section.Holds("/beheer/api/tree/root"));
        Assert.False(section.Holds("/beheer/inhoudelijk") || section.Holds("/beheer"));
    }

    private async Task<OfficeVisitor> KeptToAsync(string role, string section)
    {
        var host = await office.Started;
        var email = await OfficeVisitor.AddUserAsync(host, role);
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        IdentityRules.Demand(await users.AddClaimAsync((await users.FindByNameAsync(email))!, new Claim(OfficeRights.Section, section)));
        var visitor = new OfficeVisitor(host);
        await visitor.SignInAsync(email, OfficeVisitor.Password);
        return visitor;
    }
}
