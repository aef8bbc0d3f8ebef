using System.Text.Json;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>What someone who works here all day would trip over.</summary>
[Collection<EditingTests>]
public sealed class EditingDetailTests(BrowserSite browser, EditingSite site)
{
    private const string Story = "dac8cc67-f229-53c7-b769-c411de5e1b93";

    [Fact]
    public async Task The_tree_scrolls_to_the_page_that_is_open_and_the_page_itself_does_not()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.SetViewportSizeAsync(1280, 420);
        await desk.Page.GotoAsync("/beheer/inhoud/" + Story);
        var row = desk.Page.Locator($"[role=treeitem][data-key='{Story}']");
        await row.WaitForAsync();

        await desk.Page.WaitForFunctionAsync("key => { const [row, side] = [document.querySelector(`[data-key='${key}']`).getBoundingClientRect(), document.querySelector('.b-side').getBoundingClientRect()]; return row.top >= side.top && row.bottom <= Math.min(side.bottom, innerHeight); }", Story);

        Assert.True(await desk.Page.EvaluateAsync<bool>("() => document.querySelector('.b-side').scrollTop > 0"), "Nothing had to scroll: the test shows nothing.");
        Assert.Equal(0, await desk.Page.EvaluateAsync<int>("() => scrollY"));
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task What_is_planned_says_when_it_comes()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var key = await MakeAsync(desk, "page", "Komt nog", parent: null);
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3);
        await PostAsync(desk, $"/documents/{key}/schedule", new { publishAt = $"{day:yyyy-MM-dd}T09:00:00Z", unpublishAt = (string?)null });
        await desk.Page.GotoAsync($"/beheer/inhoud/{key}");

        await Assertions.Expect(desk.Page.Locator(".b-workspace__facts")).ToContainTextAsync(string.Create(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"), $"Komt op {day:d MMMM yyyy}"));
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Many_pages_come_back_from_the_bin_as_drafts()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var keys = new[] { await MakeAsync(desk, "page", "Weg en terug een", null), await MakeAsync(desk, "page", "Weg en terug twee", null) };
        await PostAsync(desk, $"/documents/{keys[0]}/publish", new { });
        await PostAsync(desk, "/bulk", new { action = "trash", keys });
        await desk.Page.GotoAsync("/beheer/inhoud/prullenbak");
        foreach (var name in (string[])["Weg en terug een", "Weg en terug twee"]) await desk.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = name + " kiezen" }).CheckAsync();
        await desk.Button("Herstellen…").ClickAsync();
        await desk.Button("Herstellen als concept").ClickAsync();
        await desk.ToldAsync("2 pagina’s zijn hersteld als concept.");

        foreach (var key in keys) Assert.Equal("draft", (await ReadAsync(desk, $"/documents/{key}")).GetProperty("state").GetString());
        Assert.Equal(0, await desk.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "Weg en terug een kiezen" }).CountAsync());
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task A_dialog_whose_answer_does_not_arrive_keeps_what_was_typed_and_can_be_sent_again()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var key = await MakeAsync(desk, "page", "Zonder verbinding ingediend", null);
        await desk.Page.GotoAsync($"/beheer/inhoud/{key}");
        await desk.Page.RouteAsync("**/submit", route => route.AbortAsync());
        await desk.Button("Meer manieren om te publiceren").ClickAsync();
        await desk.ChooseAsync("Indienen ter beoordeling…");
        await desk.Page.GetByLabel("Toelichting").FillAsync("Graag kijken.");
        var send = desk.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Indienen", Exact = true });
        await send.ClickAsync();

        await desk.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Alert).WaitForAsync();
        Assert.Equal("Graag kijken.", await desk.Page.GetByLabel("Toelichting").InputValueAsync());
        var problems = await desk.LookAsync("indienen-mislukt");
        await desk.Page.UnrouteAsync("**/submit");
        await send.ClickAsync();
        await desk.ToldAsync("Ingediend.");
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_result_that_was_folded_out_stays_open_over_a_save_and_asks_for_no_codes()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync($"/beheer/inhoud/{Story}?tab=resultaten");
        await desk.TabAsync("Resultaten");
        var block = desk.Field("results").Locator(".b-block").First;
        await block.Locator(".b-block__toggle").ClickAsync();
        await block.GetByText("Nu op de site:").WaitForAsync();
        await block.GetByLabel("Bijschrift").FillAsync("Een ander bijschrift");
        await desk.Page.Keyboard.PressAsync("Control+s");
        await desk.ToldAsync("Opgeslagen.");

        await Assertions.Expect(block.Locator(".b-block__toggle")).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(block.GetByLabel("Bijschrift")).ToHaveValueAsync("Een ander bijschrift");
        Assert.Equal(0, await block.GetByLabel("Gebied").CountAsync());
        Assert.Equal(0, await block.GetByLabel("Periode").CountAsync());
        var problems = await desk.LookAsync("resultaat-in-blok");
        await block.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Ander cijfer kiezen…" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Dialog).GetByLabel("Periode").SelectOptionAsync(new SelectOptionValue { Value = "laatste" });
        await desk.Button("Toepassen").ClickAsync();
        await Assertions.Expect(block.Locator(".b-live")).ToContainTextAsync("laatste kwartaal");
        await desk.SavedAsync();
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task The_status_of_saving_stands_beside_the_buttons()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/inhoud/" + Story);
        await desk.Button("Opslaan en voorbeeld bekijken").WaitForAsync();

        var (footer, buttons) = ((await desk.Page.Locator(".b-footer").BoundingBoxAsync())!, (await desk.Page.Locator(".b-footer__buttons").BoundingBoxAsync())!);

        Assert.InRange(footer.Height - buttons.Height, 0, 30);
    }

    [Fact]
    public async Task What_one_submitted_oneself_waits_for_a_colleague()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/inhoud");
        var agenda = await desk.Page.EvaluateAsync<string>("async () => (await (await fetch('/beheer/api/search?type=eventOverview&q=')).json()).items[0].key");
        var key = await MakeAsync(desk, "event", "Zelf ingediend", agenda);
        await PostAsync(desk, $"/documents/{key}/submit", new { comment = "" });
        await desk.Page.GotoAsync($"/beheer/inhoud/{key}");

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Note)).ToContainTextAsync("Een collega moet het goedkeuren");
        await desk.Page.GetByText("Een collega keurt dit goed").WaitForAsync();
        Assert.Equal(0, await desk.Button("Goedkeuren").CountAsync());
        await desk.Button("Meer manieren om te publiceren").ClickAsync();
        Assert.DoesNotContain("Goedkeuren…", await desk.Page.GetByRole(AriaRole.Menuitem).AllInnerTextsAsync());
        await desk.Page.Keyboard.PressAsync("Escape");
        Assert.Empty((await desk.LookAsync("zelf-ingediend")).Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_page_that_went_to_the_bin_with_its_folder_leads_to_that_folder()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var folder = await MakeAsync(desk, "pageFolder", "Een map in de bak", null);
        var page = await MakeAsync(desk, "page", "Meegegaan", folder);
        await PostAsync(desk, "/bulk", new { action = "trash", keys = new[] { folder } });
        await desk.Page.GotoAsync($"/beheer/inhoud/{page}");
        var notice = desk.Page.Locator(".b-notice");
        await notice.WaitForAsync();
        Assert.Equal(0, await notice.GetByRole(AriaRole.Button).CountAsync());
        var problems = await desk.LookAsync("met-zijn-map-in-de-bak");
        await notice.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Naar “Een map in de bak”" }).ClickAsync();
        await desk.Page.Locator(".b-notice").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Herstellen", Exact = true }).ClickAsync();
        await desk.ToldAsync("is hersteld als concept");

        Assert.Equal("draft", (await ReadAsync(desk, $"/documents/{page}")).GetProperty("state").GetString());
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    /// <param name="parent">Nothing for the first page at the top.</param>
    private static async Task<string> MakeAsync(Desk desk, string type, string name, string? parent)
    {
        if (!desk.Page.Url.Contains("/beheer/inhoud", StringComparison.Ordinal)) await desk.Page.GotoAsync("/beheer/inhoud");
        var under = parent ?? (await ReadAsync(desk, "/tree/root")).GetProperty("items")[0].GetProperty("key").GetString();
        var key = Guid.NewGuid().ToString();
        var values = new Dictionary<string, string> { [type == "pageFolder" ? "heading" : "title"] = name };
        if (type == "page") values["body"] = """{"markup":"<p>Een tekst.</p>","blocks":null}""";
        await PostAsync(desk, "/documents", new { key, type, parent = under, name, values });
        return key;
    }

    private static async Task<JsonElement> ReadAsync(Desk desk, string path) =>
        (await desk.Page.EvaluateAsync<JsonElement>("async path => { const answer = await fetch('/beheer/api' + path); if (!answer.ok) throw new Error(await answer.text()); return await answer.json(); }", path)).Clone();

    // With the revision that the document has now.
    private static Task<System.Text.Json.JsonElement?> PostAsync(Desk desk, string path, object body) => desk.Page.EvaluateAsync(
        """
        async ([path, body]) => {
          const document_ = /^\/documents\/[^/]+(?=\/)/.exec(path)?.[0];
          const revision = document_ && (await (await fetch('/beheer/api' + document_)).json()).revision;
          const headers = { 'Content-Type': 'application/json', RequestVerificationToken: document.querySelector('meta[name=formulier]').content, ...(document_ ? { 'If-Match': `"${revision}"` } : {}) };
          const answer = await fetch('/beheer/api' + path, { method: 'POST', headers, body });
          if (!answer.ok) throw new Error(await answer.text());
        }
        """,
        new[] { path, JsonSerializer.Serialize(body) });
}
