using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Whatever the server or the connection refuses: someone reads in plain Dutch what to do, and nothing they typed is lost.</summary>
[Collection<EditingTests>]
public sealed class RefusalTests(BrowserSite browser, EditingSite site)
{
    private const string Story = "De wethouder als boegbeeld";
    private const string Account = "/beheer/account";

    // Answers of a proxy in between: of the site itself there are better words than the status has.
    private static readonly (int Status, string Words)[] Refusals =
    [
        (0, "De server is niet bereikbaar. Controleer uw verbinding."), (403, "U hebt hier geen rechten voor."), (409, "Dit is er al, of het is intussen veranderd."), (413, "Dit is te groot om op te slaan."),
        (429, "Te veel verzoeken. Wacht even en probeer het opnieuw."), (500, "Dit is niet gelukt. Probeer het opnieuw."), (502, "De site is even niet bereikbaar."), (503, "De opslag is even niet beschikbaar."),
    ];

    [Fact]
    public async Task Each_refusal_is_told_beside_the_text_which_is_saved_when_it_is_over()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync(Story);
        var status = 0;
        await desk.Context.RouteAsync("**/beheer/api/documents/**", route => route.Request.Method != "PUT" ? route.ContinueAsync()
            : status == 0 ? route.AbortAsync() : route.FulfillAsync(new RouteFulfillOptions { Status = status, ContentType = "text/html", Body = "<h1>proxy</h1>" }));
        var title = desk.Page.GetByLabel("Titel");
        foreach (var (refused, words) in Refusals)
        {
            status = refused;
            await title.FillAsync($"Geweigerd met {refused}");
            await desk.Page.Keyboard.PressAsync("Control+s");
            await Assertions.Expect(desk.Page.Locator(".b-notice--problem")).ToContainTextAsync($"Opslaan lukt niet: {words}");
            await Assertions.Expect(desk.Page.Locator(".b-notice--problem")).ToContainTextAsync("Wat u typte, blijft hier staan.");
            await Assertions.Expect(title).ToHaveValueAsync($"Geweigerd met {refused}");
        }

        await desk.Context.UnrouteAllAsync();
        await desk.Button("Opnieuw proberen").ClickAsync();
        await desk.SavedAsync();
        await desk.Page.ReloadAsync();

        await Assertions.Expect(title).ToHaveValueAsync("Geweigerd met 503");
        Assert.Empty(desk.Complaints);
    }

    // An answer that is still on its way may renew the cookie.
    private static async Task ForgetSignInAsync(Desk desk)
    {
        await desk.Page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await desk.Context.ClearCookiesAsync();
    }

    [Fact]
    public async Task Who_was_signed_out_while_typing_signs_in_in_another_tab_and_goes_on_where_they_were()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync(Story);
        await ForgetSignInAsync(desk);
        await desk.Page.GetByLabel("Samenvatting").FillAsync("Getypt terwijl het aanmelden verliep.");
        await desk.Page.Keyboard.PressAsync("Control+s");
        var door = desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Meld u aan" });
        await door.WaitForAsync();
        Assert.Equal(1, await desk.Page.Locator(".b-notice--problem").CountAsync());
        var problems = new List<string>(await desk.LookAsync("afgemeld"));
        var tab = await desk.Context.RunAndWaitForPageAsync(() => door.ClickAsync());
        await EditingSite.SignInAsync(tab);
        await desk.Page.BringToFrontAsync();
        await desk.Page.EvaluateAsync("() => window.dispatchEvent(new Event('focus'))");
        await desk.SavedAsync();

        await Assertions.Expect(door).ToHaveCountAsync(0);
        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.GetByLabel("Samenvatting")).ToHaveValueAsync("Getypt terwijl het aanmelden verliep.");
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_dialog_that_asks_for_words_keeps_them_until_its_work_is_done()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/inhoud");
        await desk.Context.RouteAsync("**/beheer/api/documents", route => route.FulfillAsync(new RouteFulfillOptions { Status = 500 }));
        await desk.Button("Verhaal schrijven").ClickAsync();
        var name = desk.Page.GetByLabel("Naam", new PageGetByLabelOptions { Exact = true });
        await name.FillAsync("Bijna verloren");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.Locator("dialog [role=alert]")).ToHaveTextAsync("Dit is niet gelukt. Probeer het opnieuw.");
        await Assertions.Expect(name).ToHaveValueAsync("Bijna verloren");
        var problems = new List<string>(await desk.LookAsync("dialoog-geweigerd"));
        await desk.Context.UnrouteAllAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByLabel("Naam van de pagina")).ToHaveValueAsync("Bijna verloren");

        await desk.Button("Meer manieren om te publiceren").ClickAsync();
        await desk.ChooseAsync("Indienen ter beoordeling…");
        await desk.Page.GetByLabel("Toelichting").FillAsync("Graag vandaag.");
        await desk.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(desk.Button("Meer manieren om te publiceren")).ToBeFocusedAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.ChooseAsync("Indienen ter beoordeling…");
        await Assertions.Expect(desk.Page.GetByLabel("Toelichting")).ToHaveValueAsync("Graag vandaag.");
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_form_is_not_sent_by_someone_who_was_signed_out_and_comes_back_filled_in_after_a_refusal()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync(Account);
        await ForgetSignInAsync(desk);
        await desk.Page.GetByLabel("Naam", new PageGetByLabelOptions { Exact = true }).FillAsync("Redactie Merelland");
        await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Naam opslaan" }).First.ClickAsync();
        var told = desk.Page.Locator("[data-unsent]");
        await Assertions.Expect(told).ToContainTextAsync("U bent niet meer aangemeld. Wat u invulde, blijft hier staan.");
        var problems = new List<string>(await PageVisit.AxeAsync(desk.Page));
        var tab = await desk.Context.RunAndWaitForPageAsync(() => told.GetByRole(AriaRole.Link).ClickAsync());
        await EditingSite.SignInAsync(tab);

        await desk.Context.RouteAsync("**/beheer/account/naam", route => route.ContinueAsync(new RouteContinueOptions { Url = route.Request.Url.Replace("account/naam", "bestaat-niet", StringComparison.Ordinal) }));
        await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Naam opslaan" }).First.ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Terug naar het formulier" }).ClickAsync();
        await desk.Page.GetByText("Wat u had ingevuld, is teruggezet.").WaitForAsync();
        await Assertions.Expect(desk.Page.GetByLabel("Naam", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync("Redactie Merelland");
        await desk.Context.UnrouteAllAsync();
        await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Naam opslaan" }).First.ClickAsync();
        // Where it goes is what matters; another page follows at once.
        await desk.Page.WaitForURLAsync("**/beheer/account?gedaan=*", new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });

        await desk.Page.GotoAsync(Account);
        Assert.Equal(0, await desk.Page.GetByText("is teruggezet").CountAsync());
        Assert.Empty(problems.Concat(desk.Complaints));
    }
}
