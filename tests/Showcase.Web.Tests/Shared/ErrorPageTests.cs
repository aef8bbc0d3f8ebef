using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Shared;

public sealed class ErrorPageTests(SharedHost shared)
{
    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/verhalen/bestaat-niet")]
    [InlineData("/videos/van-bijstand-naar-boomverzorger")]
    [InlineData("/verhalen/mijn-eerste-werkdag")]
    [InlineData("/paragrafen/bestaat-niet.txt")]
    [InlineData("/agenda/bestaat-niet.ics")]
    [InlineData("/regio/merelland/bestaat-niet")]
    [InlineData("/voor")]
    [InlineData("/fout/500")]
    public async Task What_is_not_there_is_a_404_in_Dutch_with_a_way_to_search(string path)
    {
        var page = await (await shared.Started).GetPageAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Deze pagina is er niet", page.Document.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector("main form[action='/zoeken'] input[name=q]"));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task A_hostile_address_is_not_repeated_on_the_page()
    {
        var page = await (await shared.Started).GetPageAsync("/verhalen/%3Cscript%3Ealert(1)%3C%2fscript%3E?q=%3Cimg%20onerror%3D1%3E", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("alert(1)", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("onerror", page.Text, StringComparison.Ordinal);
    }
}
