using System.Net;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Shared;

/// <summary>What goes wrong in the back office is told there, with what became of the change, and not on a page for the public.</summary>
public sealed class OfficeErrorPageTests(SharedHost shared)
{
    [Fact]
    public async Task A_form_of_someone_who_was_signed_out_meanwhile_leads_to_signing_in_and_back_to_the_form()
    {
        using var visitor = await OfficeVisitor.SignedInAsync(await shared.Started, OfficeRoles.Administrator);
        foreach (Cookie cookie in visitor.Cookies.GetAllCookies()) cookie.Expired = true;

        var page = await visitor.PostAsync("/beheer/account/naam", ("naam", "Noor"));

        AssertOffice(page, HttpStatusCode.Unauthorized, "U bent niet meer aangemeld");
        Assert.NotNull(page.Document.QuerySelector("main a[href='/beheer/aanmelden'][target=_blank]"));
        Assert.NotNull(page.Document.QuerySelector("main [data-way-back][hidden] a"));
    }

    [Fact]
    public async Task What_is_not_there_not_allowed_or_not_from_here_has_a_page_of_the_back_office()
    {
        using var visitor = await OfficeVisitor.SignedInAsync(await shared.Started, OfficeRoles.Author);

        AssertOffice(await visitor.GetAsync("/beheer/bestaat-niet"), HttpStatusCode.NotFound, "Dit is er niet");
        AssertOffice(await visitor.GetAsync("/beheer/gebruikers"), HttpStatusCode.Forbidden, "Dit mag u niet");
        AssertOffice(await visitor.PostAsync("/beheer/account/naam", ("naam", "Noor")), HttpStatusCode.BadRequest, "Dit kwam niet goed aan");
    }

    [Theory]
    [InlineData(409)]
    [InlineData(412)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(507)]
    public void Each_refusal_says_in_Dutch_what_to_do(int status)
    {
        var page = OfficeErrorPage.For(status);

        Assert.False(page.IsSignedOut);
        Assert.NotEqual("Dit kwam niet goed aan", page.Head.Title);
        Assert.EndsWith(".", page.Explanation, StringComparison.Ordinal);
    }

    private static void AssertOffice(FetchedPage page, HttpStatusCode status, string title)
    {
        Assert.Equal(status, page.Status);
        Assert.Equal(title, Assert.Single(page.Document.QuerySelectorAll("h1")).TextContent);
        Assert.NotNull(page.Document.QuerySelector("header.sc-office-header"));
        Assert.Null(page.Document.QuerySelector("form[action='/zoeken']"));
    }
}
