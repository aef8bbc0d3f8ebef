using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The buyer takes a clause to Word or to a plain field.</summary>
public sealed class CopyTests(BrowserSite site)
{
    private const string Path = "/paragrafen/contractvoorwaarde-vijf-procent";

    [Fact]
    public async Task The_clause_is_copied_with_markup_and_as_plain_text_at_once()
    {
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Path);
        var shown = await page.Locator("#clausule").InnerTextAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kopieer met opmaak" }).ClickAsync();
        await page.GetByText("Gekopieerd").WaitForAsync();
        var copied = await ClipboardAsync(page);
        var markup = new HtmlParser().ParseDocument(copied.Html);

        Assert.NotEmpty(markup.QuerySelectorAll("ol > li"));
        Assert.DoesNotContain("class=", copied.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<button", copied.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\n1. ", copied.Plain, StringComparison.Ordinal);
        Assert.Contains(Words(shown).First(word => word.Length > 8), copied.Plain, StringComparison.Ordinal);
        Assert.Equal(string.Concat(Words(markup.Body!.TextContent)), string.Concat(Words(WithoutNumbers(copied.Plain))));
    }

    [Fact]
    public async Task The_clause_is_copied_as_plain_text_alone()
    {
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Path);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kopieer zonder opmaak" }).ClickAsync();
        await page.GetByText("Gekopieerd").WaitForAsync();
        var copied = await ClipboardAsync(page);

        Assert.Equal("", copied.Html);
        Assert.Contains("\n1. ", copied.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("<", copied.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_placeholder_of_the_page_is_marked_in_what_is_copied()
    {
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Path);
        var placeholders = await page.Locator("#clausule [data-veld]").CountAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kopieer zonder opmaak" }).ClickAsync();
        await page.GetByText("Gekopieerd").WaitForAsync();
        var copied = await ClipboardAsync(page);

        Assert.True(placeholders > 0, "The clause shows no placeholder.");
        Assert.Equal(placeholders, copied.Plain.Count(character => character == '['));
    }

    [Fact]
    public async Task Without_scripts_no_button_promises_what_it_cannot_do()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Path);

        Assert.Equal(0, await page.Locator("button:visible", new PageLocatorOptions { HasTextString = "Kopieer" }).CountAsync());
        Assert.NotEmpty(await page.Locator("#clausule").InnerTextAsync());
    }

    private async Task<IBrowserContext> VisitorAsync()
    {
        var visitor = await site.VisitorAsync();
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return visitor;
    }

    private static async Task<Copied> ClipboardAsync(IPage page) => (await page.EvaluateAsync<JsonElement>(
        """
        async () => {
          const [item] = await navigator.clipboard.read();
          const text = async type => item.types.includes(type) ? await (await item.getType(type)).text() : '';
          return { html: await text('text/html'), plain: await text('text/plain') };
        }
        """)).Deserialize<Copied>(JsonSerializerOptions.Web)!;

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutNumbers(string plain) =>
        string.Join('\n', plain.Split('\n').Select(line => line.TrimStart() is { Length: > 0 } trimmed && (char.IsDigit(trimmed[0]) || trimmed[0] == '-') && trimmed.IndexOf(' ', StringComparison.Ordinal) is > 0 and < 4 and var space ? trimmed[space..] : line));

    private sealed record Copied(string Html, string Plain);
}
