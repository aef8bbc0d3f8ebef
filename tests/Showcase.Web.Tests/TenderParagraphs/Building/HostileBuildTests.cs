using System.IO.Compression;
using System.Net;
using System.Text;
using System.Buffers.Text;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Building;

/// <summary>Nonsense in every field, address, form and cookie: an answer in Dutch or a 4xx, within bounds, and nothing runs.</summary>
public sealed class HostileBuildTests(SharedHost shared)
{
    public static TheoryData<string> Values =>
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{percentage}}", "<data data-veld=\"percentage\">5</data>", "<data data-resultaat=\"plaatsingen\"></data>",
        "=HYPERLINK(\"http://x\")", "\u202Egnp.exe", "a\r\nSet-Cookie: x=1", "]]></w:t>", "&lt;b&gt;", new string('x', 1_900), "'; DROP TABLE Documents; --", "javascript:alert(1)", "\uD83D",
    ];

    private static readonly string[] Known = ["div", "p", "h4", "h5", "h6", "ol", "ul", "li", "strong", "em", "a", "mark", "small", "br"];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_never_more_than_text(string value)
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync("?p=" + BuildVisitor.Clause);
        await visitor.SendAsync("bijwerken", [.. visitor.Page.QuerySelectorAll("[name^='v.']").Select(field => (field.GetAttribute("name")!, value))]);

        Assert.Empty(visitor.Page.QuerySelectorAll("#samenstellen script, #samenstellen img, #samenstellen [onerror], #samenstellen a[href^='javascript']"));
        Assert.All(visitor.Page.QuerySelectorAll("#clausule *"), element => Assert.Contains(element.LocalName, Known));
        if (value.All(character => !char.IsControl(character) && !char.IsSurrogate(character) && character != '\u202E') && value.Length <= 300)
        {
            Assert.Contains(value, visitor.Text, StringComparison.Ordinal);
        }

        foreach (var extension in new[] { "docx", "odt", "txt", "md", "json" })
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.DownloadAsync(extension)).Status);
        }
    }

    [Theory]
    [InlineData("?waarde=-1")]
    [InlineData("?waarde=1e99&looptijd=1e9&arbeid=101")]
    [InlineData("?waarde=999999999999999999999999&looptijd=99999999999&arbeid=-5&datum=31-2-2027")]
    [InlineData("?organisatie=%3Cscript%3E&soort=%00&pso=%0d%0a&datum=0001-01-01")]
    [InlineData("?p=../../etc/passwd&p=a@b&p=%3Cb%3E&p=contractvoorwaarde-vijf-procent@9.9.9")]
    [InlineData("?bij=%3Cscript%3E")]
    [InlineData("?weg=pso-korting:99999999999")]
    [InlineData("?weg=%3Cimg%3E:1&doe=erbij:pso-korting")]
    public async Task A_wild_address_is_answered_with_the_screen_and_runs_nothing(string query)
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync(query);

        Assert.NotNull(visitor.Page.QuerySelector("#samenstellen"));
        Assert.Empty(visitor.Page.QuerySelectorAll("main script, main img"));
    }

    [Fact]
    public async Task Ten_thousand_paragraphs_in_an_address_are_thirty_at_most()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync("?" + string.Join('&', Enumerable.Range(0, 300).Select(number => "p=geen-" + number)) + "&p=" + BuildVisitor.Clause);

        Assert.InRange(visitor.Page.QuerySelectorAll("#meldingen p").Length, 1, 30);
    }

    [Fact]
    public async Task A_paragraph_that_is_gone_is_named_and_the_rest_stays()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync($"?p=er-is-niets-meer&p={BuildVisitor.Clause}@1.0.0");

        Assert.Contains("“er-is-niets-meer” staat niet in het document", visitor.Page.QuerySelector("#meldingen")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([BuildVisitor.Clause], visitor.Chosen);
        Assert.Contains("U koos versie 1.0.0", visitor.Page.QuerySelector(".sc-build__chosen")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rommel")]
    [InlineData("!!!")]
    [InlineData("AAAA")]
    public async Task A_cookie_that_cannot_be_read_counts_for_nothing(string cookie) => await OpenWithAsync(cookie);

    [Fact]
    public async Task A_cookie_that_unpacks_to_a_hundred_megabytes_counts_for_nothing()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(Encoding.UTF8.GetBytes("{\"Values\":{\"percentage\":\""));
            var block = Encoding.UTF8.GetBytes(new string('x', 1_000_000));
            for (var turn = 0; turn < 100; turn++) brotli.Write(block);
            brotli.Write(Encoding.UTF8.GetBytes("\"}}"));
        }

        await OpenWithAsync(Base64Url.EncodeToString(packed.ToArray()));
    }

    [Fact]
    public async Task A_body_that_is_too_large_and_a_form_that_is_none_are_refused()
    {
        var host = await shared.Started;
        // A server that refuses the length does not read what comes: the client asks first.
        using var tooLarge = new HttpRequestMessage(HttpMethod.Post, BuildVisitor.Screen) { Content = new FormUrlEncodedContent([new("v.percentage", new string('x', 900_000))]) };
        tooLarge.Headers.ExpectContinue = true;
        using var large = await host.Client.SendAsync(tooLarge, TestContext.Current.CancellationToken);
        using var json = await host.Client.PostAsync(new Uri(BuildVisitor.Screen, UriKind.Relative), new StringContent("{}", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        using var many = await host.Client.PostAsync(new Uri(BuildVisitor.Screen, UriKind.Relative), new FormUrlEncodedContent(Enumerable.Range(0, 5_000).Select(number => new KeyValuePair<string, string>("v.a" + number, "1"))), TestContext.Current.CancellationToken);
        using var nothing = await host.Client.PostAsync(new Uri(BuildVisitor.Screen, UriKind.Relative), new FormUrlEncodedContent([new("v.percentage", "5\u0000")]), TestContext.Current.CancellationToken);
        using var empty = await host.Client.GetAsync(new Uri(BuildVisitor.Screen + "/document.docx", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, json.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, many.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, empty.StatusCode);
    }

    private async Task OpenWithAsync(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, BuildVisitor.Screen + "?p=" + BuildVisitor.Clause);
        request.Headers.TryAddWithoutValidation("Cookie", "samenstellen=" + cookie);
        using var answer = await (await shared.Started).Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
