using System.Diagnostics;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>What someone types outlives a site that asks to wait and a connection that goes.</summary>
[Collection<EditingTests>]
public sealed class EditingConnectionTests(BrowserSite browser, EditingSite site)
{
    [Fact]
    public async Task What_is_typed_while_the_site_asks_to_wait_is_saved_after_that_time_and_not_before()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Zes succesfactoren");
        var sent = new List<long>();
        await desk.Context.RouteAsync("**/beheer/api/documents/**", async route =>
        {
            if (route.Request.Method == "PUT") sent.Add(Stopwatch.GetTimestamp());
            if (sent.Count != 1) await route.ContinueAsync();
            else await route.FulfillAsync(new RouteFulfillOptions { Status = 429, ContentType = "application/problem+json", Headers = [new("Retry-After", "5")], Body = """{"detail":"Wacht 5 seconden; daarna gaat het weer."}""" });
        });
        await desk.Page.GetByLabel("Titel").FillAsync("Eerst dit");
        await desk.Page.GetByText("Wacht 5 seconden; daarna gaat het weer. Wat u typte, blijft hier staan.").WaitForAsync();
        await desk.Page.GetByLabel("Titel").FillAsync("Eerst dit en dan dat");
        await desk.SavedAsync();

        Assert.InRange(Stopwatch.GetElapsedTime(sent[0], sent[1]).TotalSeconds, 4.9, 15);
        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.GetByLabel("Titel")).ToHaveValueAsync("Eerst dit en dan dat");
    }

    [Fact]
    public async Task What_was_typed_without_a_connection_is_there_after_a_reload_and_is_saved_then()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Toegankelijkheid");
        await desk.Context.RouteAsync("**/beheer/api/documents/**", route => route.Request.Method == "PUT" ? route.AbortAsync() : route.ContinueAsync());
        await desk.Page.GetByLabel("Titel").FillAsync("Voor iedereen te lezen");
        await desk.Page.GetByText("Opslaan lukt niet").WaitForAsync();
        Assert.Contains("Voor iedereen te lezen", await desk.Page.EvaluateAsync<string>("() => JSON.stringify(sessionStorage)"), StringComparison.Ordinal);
        desk.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.GetByLabel("Titel")).ToHaveValueAsync("Voor iedereen te lezen");
        await desk.Context.UnrouteAllAsync();
        await Assertions.Expect(desk.Page.Locator(".b-footer__status")).Not.ToContainTextAsync("iet opgeslagen", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await Assertions.Expect(desk.Page.Locator(".b-footer__status")).Not.ToContainTextAsync("Opslaan");
        await desk.Page.EvaluateAsync("() => sessionStorage.clear()");
        await desk.Page.ReloadAsync();

        await Assertions.Expect(desk.Page.GetByLabel("Titel")).ToHaveValueAsync("Voor iedereen te lezen");
    }
}
