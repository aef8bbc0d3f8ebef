using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Visits one address as the checks need it: with scripts at two widths, and without scripts.</summary>
internal sealed class PageVisit(BrowserSite site, IPage page, IPage pageWithoutScripts)
{
    public static readonly int[] Widths = [360, 1280];

    /// <summary>Each colour scheme and each width once: colours do not depend on the width, nor the room on the colours.</summary>
    public static readonly (ColorScheme Scheme, int Width)[] Looks = [(ColorScheme.Light, Widths[^1]), (ColorScheme.Dark, Widths[0])];

    private static readonly ConditionalWeakTable<IPage, IPage> Looked = [];

    public async Task<PageReport> VisitAsync(string path)
    {
        var console = new ConcurrentQueue<string>();
        var foreign = new ConcurrentQueue<string>();
        var failed = new ConcurrentQueue<string>();
        void OnConsole(object? sender, IConsoleMessage message)
        {
            if (message.Type == "error")
            {
                console.Enqueue(message.Text);
            }
        }

        void OnError(object? sender, string error) => console.Enqueue(error);
        void OnRequest(object? sender, IRequest request)
        {
            if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                foreign.Enqueue(request.Url);
            }
        }

        void OnResponse(object? sender, IResponse answer)
        {
            if (answer.Status >= 400)
            {
                failed.Enqueue($"{answer.Status} {answer.Url}");
            }
        }

        page.Console += OnConsole;
        page.PageError += OnError;
        page.Request += OnRequest;
        page.Response += OnResponse;
        try
        {
            var overflows = new List<string>();
            await page.SetViewportSizeAsync(Widths[^1], 900);
            var answer = (await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load }))!;
            var html = await answer.TextAsync();
            var head = (await page.EvaluateAsync<JsonElement>(PageScripts.Head)).Deserialize<PageHead>(JsonSerializerOptions.Web)!;
            var text = await page.EvaluateAsync<string>(PageScripts.Text);
            var violations = await AxeAsync(page);
            foreach (var width in Widths.Reverse())
            {
                await page.SetViewportSizeAsync(width, 900);
                overflows.AddRange((await page.EvaluateAsync<string[]>(PageScripts.Overflow)).Select(found => $"{width} px: {found}"));
            }

            await pageWithoutScripts.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            var textWithoutScripts = await pageWithoutScripts.EvaluateAsync<string>(PageScripts.Text);
            return new PageReport(path, answer.Status, html, head, text, textWithoutScripts, violations, [.. console], [.. foreign.Distinct()], [.. failed.Distinct()], overflows);
        }
        finally
        {
            page.Console -= OnConsole;
            page.PageError -= OnError;
            page.Request -= OnRequest;
            page.Response -= OnResponse;
        }
    }

    /// <summary>All of axe's rules, best practices included.</summary>
    /// <param name="rules">Only these, when given.</param>
    public static async Task<IReadOnlyList<string>> AxeAsync(IPage page, params string[] rules)
    {
        // Through the debugger, so that the site's content security policy stays as it is.
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            // Half a megabyte. Where it is asked for again after the page went elsewhere, it comes along by itself from then on: handing it over takes as long as drawing the page.
            if (!Looked.TryAdd(page, page)) await page.AddInitScriptAsync(BrowserSite.Axe);
            await page.EvaluateAsync(BrowserSite.Axe);
        }

        return await page.EvaluateAsync<string[]>(PageScripts.Axe, rules);
    }
}
