using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Someone at work in the content section. What the browser complains of is remembered: a policy that refuses something, a script that fails.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    public Desk(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            // An answer that refuses is part of the work, and the browser says so of each.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) _complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Host != "127.0.0.1" && !request.Url.StartsWith("data:", StringComparison.Ordinal)) _complaints.Enqueue("Foreign: " + request.Url);
        };
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    public IReadOnlyList<string> Complaints => [.. _complaints];

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Field(string alias) => Page.Locator($"[data-alias={alias}]");

    public ILocator Text(string label) => Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = label });

    public Task TabAsync(string name) => Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = name }).ClickAsync();

    public Task ToldAsync(string text) => Page.Locator(".b-toast").Filter(new LocatorFilterOptions { HasText = text }).First.WaitForAsync();

    public Task ChooseAsync(string item) => Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = item }).ClickAsync();

    /// <summary>Opens the page with this name from the search beside the tree.</summary>
    public async Task OpenAsync(string name)
    {
        await Page.GotoAsync("/beheer/inhoud");
        await Page.GetByLabel("Zoeken in de inhoud").FillAsync(name);
        await Page.Locator(".b-side__found a").Filter(new LocatorFilterOptions { HasText = name }).First.ClickAsync();
        await Page.GetByLabel("Naam van de pagina").WaitForAsync();
    }

    /// <summary>Picks a page for a property by typing a part of its name.</summary>
    public async Task PickAsync(string alias, string typed, string name)
    {
        await Field(alias).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Kiezen" }).ClickAsync();
        await Page.GetByLabel("Zoeken op naam").FillAsync(typed);
        await Page.Locator(".b-pick__choose").Filter(new LocatorFilterOptions { HasText = name }).First.ClickAsync();
    }

    /// <summary>Until the server has acknowledged everything that was typed.</summary>
    public Task SavedAsync() => Page.Locator(".b-footer__status").Filter(new LocatorFilterOptions { HasText = "Opgeslagen om" }).WaitForAsync();

    /// <summary>Axe, width, one heading and a picture to look at.</summary>
    public async Task<IReadOnlyList<string>> LookAsync(string name, string section = "inhoud")
    {
        await Page.PictureAsync($"{section}-{name}");
        return
        [
            .. (await PageVisit.AxeAsync(Page)).Select(violation => $"{name}: {violation}"),
            .. (await Page.EvaluateAsync<string[]>(PageScripts.Overflow)).Select(overflow => $"{name}: {overflow}"),
            .. await Page.Locator("h1").CountAsync() == 1 ? Array.Empty<string>() : [$"{name}: not one h1"],
        ];
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
