using System.Net;
using System.Text.Json;
using Showcase.Web.Tests.Monitoring;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

/// <summary>Names come from a monitoring file: whatever stands in them stays text, on pages, in embeds and in files.</summary>
public sealed class ResultHostileTests : IDisposable
{
    private const string Name = "=HYPERLINK(\"http://kwaad.example\";\"klik\")</title><script>alert(1)</script><img src=x onerror=alert(2)>";

    private readonly SourceFiles _files = new();

    [Fact]
    public async Task Script_and_formula_in_names_stay_text_everywhere()
    {
        var quoted = $"\"{Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        _files.Organisations[1] = $"A,{quoted},R1,{quoted},beleid-noord,{quoted}";
        for (var line = 0; line < _files.Contracts.Count; line++)
        {
            _files.Contracts[line] = line == 0
                ? _files.Contracts[0] + ",publicatie_akkoord"
                : $"O{line},A,{quoted},L{line},{quoted},77310000-6,2000000,100000,2026-01-05,2027-12-31,ja";
        }

        _files.Write();
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Monitoring:Sources:0:Name"] = "bron",
            ["Showcase:Monitoring:Sources:0:Path"] = _files.Path,
        });
        foreach (var address in new[]
        {
            "/resultaten", "/resultaten/gebied/a", "/resultaten/gebied/r1", "/resultaten/gebied/beleid-noord", "/resultaten/plaatsingen?gebied=A", "/resultaten/plaatsingen?gebied=R1&uitgave=1",
            "/resultaten/insluiten/plaatsingen?gebied=A", "/resultaten/insluiten/gerealiseerd?gebied=R1&soort=grafiek", "/resultaten/uitgaven/1",
        })
        {
            var page = await host.GetPageAsync(address, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
            Assert.Empty(page.Document.QuerySelectorAll("img[onerror]"));
            Assert.True(page.Document.QuerySelectorAll("title").Length == 1 + page.Document.QuerySelectorAll("svg title").Length, address);
        }

        var area = await host.GetPageAsync("/resultaten/gebied/a", TestContext.Current.CancellationToken);
        var contracts = area.Document.QuerySelectorAll("section[aria-labelledby=opdrachten-met-naam] tbody tr");
        Assert.Equal(3, contracts.Length);
        Assert.All(contracts, row => Assert.Equal(Name + Name, row.QuerySelector("th")!.TextContent));
        foreach (var kind in new[] { "json", "jsonstat" })
        {
            using var json = JsonDocument.Parse(await TextAsync(host, $"/resultaten/plaatsingen.{kind}?gebied=A"));
            Assert.Contains(Name, Strings(json.RootElement));
            Assert.DoesNotContain("<script", json.RootElement.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }

        // A spreadsheet reads what begins with = as a formula, unless something stands before it.
        Assert.Contains(";\"'=HYPERLINK(", await TextAsync(host, "/resultaten/plaatsingen.csv?gebied=A"), StringComparison.Ordinal);
        using var oembed = JsonDocument.Parse(await TextAsync(host, $"/oembed?url={Uri.EscapeDataString(host.Client.BaseAddress + "resultaten/plaatsingen?gebied=A")}"));
        Assert.DoesNotContain("<script", oembed.RootElement.GetProperty("html").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => _files.Dispose();

    private static Task<string> TextAsync(ShowcaseHost host, string address) => host.Client.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };
}
