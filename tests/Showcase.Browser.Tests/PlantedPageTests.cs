using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>A page with faults that we made: what the visit does not see here, it would not see on the site.</summary>
public sealed class PlantedPageTests(BrowserSite site)
{
    private const string Sound = """
        <!DOCTYPE html><html lang="nl"><head><title>Een goede pagina</title><meta name="description" content="Goed"><link rel="canonical" href="https://showcase.example/goed">
        <meta name="viewport" content="width=device-width"></head><body><main><h1>Goed</h1><p>Alles klopt.</p><div style="overflow-x:auto"><p style="width:900px">breed maar schuift</p></div></main></body></html>
        """;

    [Fact]
    public async Task A_sound_page_has_no_problem()
    {
        var report = await VisitAsync(Sound.Replace("style=\"overflow-x:auto\"", "tabindex=\"0\" style=\"overflow-x:auto\"", StringComparison.Ordinal));

        Assert.Equal(200, report.Status);
        Assert.Equal(new PageHead("Een goede pagina", "nl", 1, "Goed", "https://showcase.example/goed"), report.Head);
        string[] problems = [.. report.AxeViolations, .. report.ConsoleErrors, .. report.ForeignRequests, .. report.FailedRequests, .. report.Overflows];
        Assert.Empty(problems);
        Assert.Equal(report.Text, report.TextWithoutScripts);
    }

    [Fact]
    public async Task Axe_sees_grey_on_grey() =>
        Assert.Contains((await VisitAsync(Planted("<p style=\"color:#999;background:#aaa\">grijs</p>"))).AxeViolations, violation => violation.StartsWith("color-contrast", StringComparison.Ordinal));

    [Fact]
    public async Task A_script_error_and_a_console_error_are_seen() =>
        Assert.Equal(2, (await VisitAsync(Planted("<script>console.error('stuk'); throw new Error('kapot');</script>"))).ConsoleErrors.Count);

    [Fact]
    public async Task A_request_to_another_origin_is_seen() =>
        Assert.Equal(["http://127.0.0.1:9/meten.png"], (await VisitAsync(Planted("<img src=\"http://127.0.0.1:9/meten.png\" alt=\"\">"))).ForeignRequests);

    [Fact]
    public async Task A_missing_picture_is_seen() =>
        Assert.Single((await VisitAsync(Planted("<img src=\"/bestaat-niet.png\" alt=\"\">"))).FailedRequests);

    [Fact]
    public async Task What_is_too_wide_is_seen_at_that_width()
    {
        var overflows = (await VisitAsync(Planted("<p style=\"width:600px\">breed</p>"))).Overflows;

        Assert.NotEmpty(overflows);
        Assert.All(overflows, overflow => Assert.StartsWith("360 px", overflow, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_that_scripts_write_is_seen()
    {
        var report = await VisitAsync(Planted("<p id=p></p><script>document.getElementById('p').textContent = 'alleen met script';</script>"));

        Assert.NotEqual(report.Text, report.TextWithoutScripts);
    }

    private static string Planted(string fault) => Sound.Replace("</main>", fault + "</main>", StringComparison.Ordinal);

    private async Task<PageReport> VisitAsync(string html)
    {
        await using var visitor = await site.VisitorAsync();
        await using var visitorWithoutScripts = await site.VisitorAsync(scripts: false);
        foreach (var context in new[] { visitor, visitorWithoutScripts })
        {
            await context.RouteAsync("**/geplant", route => route.FulfillAsync(new RouteFulfillOptions { Status = 200, ContentType = "text/html; charset=utf-8", Body = html }));
            await context.RouteAsync("**/favicon.ico", route => route.FulfillAsync(new RouteFulfillOptions { Status = 204 }));
        }

        return await new PageVisit(site, await visitor.NewPageAsync(), await visitorWithoutScripts.NewPageAsync()).VisitAsync("/geplant");
    }
}
