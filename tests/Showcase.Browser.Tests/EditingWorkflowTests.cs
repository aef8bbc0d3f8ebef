using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>What is written is looked at by others, on its way to the site.</summary>
[Collection<EditingTests>]
public sealed class EditingWorkflowTests(BrowserSite browser, EditingSite site)
{
    private const string Event = "Kennismiddag social return Merelland";

    [Fact]
    public async Task What_an_author_submits_is_sent_back_and_then_approved_and_published_by_another()
    {
        await using var author = await site.AuthorDeskAsync(browser.Browser);
        await using var editor = await site.DeskAsync(browser.Browser);
        await author.OpenAsync(Event);
        await author.Page.GetByLabel("Titel").FillAsync("Praktijkdag social return");
        await author.Button("Indienen ter beoordeling").ClickAsync();
        await author.Page.GetByLabel("Toelichting").FillAsync("Nieuwe naam, graag nakijken.");
        await author.Button("Indienen").ClickAsync();
        await author.ToldAsync("Ingediend.");
        Assert.Equal(0, await author.Button("Opslaan en publiceren").CountAsync());

        await editor.Page.GotoAsync("/beheer/inhoud/lijst/waiting");
        await editor.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Event }).ClickAsync();
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Note)).ToContainTextAsync("Nieuwe naam, graag nakijken.");
        var problems = new List<string>(await editor.LookAsync("ter-beoordeling"));
        await InNoticeAsync(editor, "Terugsturen");
        await editor.Page.GetByLabel("Wat moet er anders?").FillAsync("Zet er de plaats bij.");
        await InDialogAsync(editor, "Terugsturen");
        await editor.ToldAsync("Teruggestuurd");

        await author.Page.GotoAsync("/beheer/inhoud/lijst/waiting");
        await author.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Event }).ClickAsync();
        await Assertions.Expect(author.Page.GetByRole(AriaRole.Note)).ToContainTextAsync("Zet er de plaats bij.");
        await author.TabAsync("Info");
        await author.Page.Locator(".b-info").GetByText("Teruggestuurd door").WaitForAsync();
        problems.AddRange(await author.LookAsync("teruggestuurd"));
        await author.TabAsync("Inhoud");
        await author.Page.GetByLabel("Titel").FillAsync("");
        await author.Button("Indienen ter beoordeling").ClickAsync();
        await author.Page.GetByText("Let op: er is nog 1 punt voordat dit op de site kan.").WaitForAsync();
        problems.AddRange(await author.LookAsync("indienen"));
        await author.Page.GetByRole(AriaRole.Dialog).Locator(".b-reasons button").ClickAsync();
        await Assertions.Expect(author.Page.GetByLabel("Titel")).ToBeFocusedAsync();
        await author.Page.GetByLabel("Titel").FillAsync("Praktijkdag social return in Merelstede");
        await author.Button("Indienen ter beoordeling").ClickAsync();
        await author.Button("Indienen").ClickAsync();
        await author.ToldAsync("Ingediend.");

        await editor.Page.ReloadAsync();
        await InNoticeAsync(editor, "Goedkeuren");
        await InDialogAsync(editor, "Goedkeuren");
        await editor.ToldAsync("Goedgekeurd.");
        await editor.Button("Opslaan en publiceren").ClickAsync();
        await editor.ToldAsync("staat nu op de site");

        var reader = await editor.Context.NewPageAsync();
        await reader.GotoAsync("/agenda");
        Assert.Contains("Praktijkdag social return in Merelstede", await reader.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(problems.Concat(author.Complaints).Concat(editor.Complaints));
    }

    private static Task InNoticeAsync(Desk desk, string button) => desk.Page.GetByRole(AriaRole.Note).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    private static Task InDialogAsync(Desk desk, string button) => desk.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    [Fact]
    public async Task A_page_that_was_looked_at_by_someone_without_an_account_is_planned_and_there_at_its_minute()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await NewPageAsync(desk, "Op het afgesproken moment");
        await desk.Button("Opslaan en voorbeeld bekijken").ClickAsync();
        var own = await desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Voorbeeld openen in een nieuw tabblad" }).GetAttributeAsync("href");
        await LookAtOwnAsync(desk, own!);
        await desk.Button("Link maken").ClickAsync();
        var link = await desk.Page.GetByLabel("Link voor iemand zonder account").InputValueAsync();
        await LookAtPreviewAsync(link);
        await desk.Page.Keyboard.PressAsync("Escape");

        var day = await PlanAsync(desk);
        var document = desk.Page.Url;
        await desk.Page.GotoAsync($"/beheer/inhoud/kalender?maand={day:yyyy-MM}");
        await desk.Page.GetByText("Op het afgesproken moment").First.WaitForAsync();
        await desk.Page.GotoAsync(document);
        var moment = DateTimeOffset.Parse(await desk.Page.EvaluateAsync<string>(PlanSoon), System.Globalization.CultureInfo.InvariantCulture);
        var path = "/op-het-afgesproken-moment";
        Assert.Equal(404, (await desk.Context.APIRequest.GetAsync(path)).Status);
        await UntilAsync(moment.AddSeconds(30), async () => (await desk.Context.APIRequest.GetAsync(path)).Ok);

        Assert.InRange(TimeProvider.System.GetUtcNow(), moment, moment.AddSeconds(30));
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task A_page_is_dragged_to_another_place_and_put_back()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/inhoud");
        var privacy = desk.Page.GetByRole(AriaRole.Treeitem, new PageGetByRoleOptions { Name = "Privacy" });
        await privacy.WaitForAsync();
        var before = await TreeAsync(desk);
        await privacy.DragToAsync(desk.Page.GetByRole(AriaRole.Treeitem, new PageGetByRoleOptions { Name = "Toegankelijkheid" }), new LocatorDragToOptions { TargetPosition = new TargetPosition { X = 60, Y = 2 } });
        await desk.ToldAsync("is verplaatst");
        await Assertions.Expect(desk.Page.Locator("[role=treeitem]").Filter(new LocatorFilterOptions { HasText = "Privacy" })).ToHaveCountAsync(1);
        var after = await TreeAsync(desk);
        await desk.Button("Ongedaan maken").ClickAsync();
        await UntilAsync(TimeProvider.System.GetUtcNow().AddSeconds(10), async () => before.SequenceEqual(await TreeAsync(desk)));

        Assert.NotEqual(before, after);
        Assert.Equal(after.ToList().IndexOf("Privacy") + 1, after.ToList().IndexOf("Toegankelijkheid"));
        Assert.Empty(desk.Complaints);
    }

    private static async Task LookAtOwnAsync(Desk desk, string address)
    {
        var page = await desk.Context.NewPageAsync();
        await page.GotoAsync(address);
        await page.FrameLocator("iframe").GetByRole(AriaRole.Heading, new FrameLocatorGetByRoleOptions { Name = "Op het afgesproken moment" }).WaitForAsync();
        Assert.Empty(await PageVisit.AxeAsync(page));
        await page.PictureAsync("inhoud-eigen-voorbeeld");
        await page.CloseAsync();
    }

    private async Task LookAtPreviewAsync(string link)
    {
        await using var visitor = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Telefoon" }).ClickAsync();
        await page.FrameLocator("iframe").GetByRole(AriaRole.Heading, new FrameLocatorGetByRoleOptions { Name = "Op het afgesproken moment" }).WaitForAsync();
        Assert.Empty((await PageVisit.AxeAsync(page)).Concat(await page.EvaluateAsync<string[]>(PageScripts.Overflow)));
    }

    private static async Task NewPageAsync(Desk desk, string name)
    {
        await desk.Page.GotoAsync("/beheer/inhoud");
        await desk.Page.Locator("[role=treeitem][aria-level='1']").First.HoverAsync();
        await desk.Page.Locator("[role=treeitem][aria-level='1'] .b-tree__more").First.ClickAsync();
        await desk.ChooseAsync("Maken…");
        await desk.Button("Pagina").ClickAsync();
        await desk.Page.GetByLabel("Naam", new PageGetByLabelOptions { Exact = true }).FillAsync(name);
        await desk.Button("Maken").ClickAsync();
        await desk.Page.GetByLabel("Naam van de pagina").WaitForAsync();
        await desk.Text("Tekst").ClickAsync();
        await desk.Page.Keyboard.TypeAsync("Deze tekst is er pas later.");
    }

    // By the address that the dialog uses, whose field knows minutes: nobody waits for one to be over.
    private const string PlanSoon = """
        async () => {
          const address = '/beheer/api/documents/' + location.pathname.split('/').pop();
          const { revision } = await (await fetch(address)).json();
          const publishAt = new Date(Date.now() + 4000).toISOString();
          const headers = { 'Content-Type': 'application/json', 'If-Match': `"${revision}"`, RequestVerificationToken: document.querySelector('meta[name=formulier]').content };
          const answer = await fetch(address + '/schedule', { method: 'POST', headers, body: JSON.stringify({ publishAt, unpublishAt: null }) });
          if (!answer.ok) throw new Error(await answer.text());
          return publishAt;
        }
        """;

    /// <summary>Plans it for tomorrow, in the dialog.</summary>
    private static async Task<DateOnly> PlanAsync(Desk desk)
    {
        await MoreAsync(desk, "Planning…");
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(1);
        await desk.Page.GetByLabel("Publiceren op", new PageGetByLabelOptions { Exact = true }).FillAsync($"{day:yyyy-MM-dd}T09:00");
        await desk.Button("Planning opslaan").ClickAsync();
        await desk.ToldAsync("Gepland voor");
        return day;
    }

    private static async Task MoreAsync(Desk desk, string item)
    {
        await desk.Button("Meer manieren om te publiceren").ClickAsync();
        await desk.ChooseAsync(item);
    }

    private static async Task<IReadOnlyList<string>> TreeAsync(Desk desk) => await desk.Page.Locator("[role=treeitem] .b-tree__name").AllInnerTextsAsync();

    private static async Task UntilAsync(DateTimeOffset last, Func<Task<bool>> isSo)
    {
        while (!await isSo())
        {
            Assert.True(TimeProvider.System.GetUtcNow() < last, $"Not so at {last:HH:mm:ss}.");
            await Task.Delay(500);
        }
    }
}
