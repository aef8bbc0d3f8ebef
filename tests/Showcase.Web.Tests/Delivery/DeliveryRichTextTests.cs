using System.Text.Json;

namespace Showcase.Web.Tests.Delivery;

public sealed class DeliveryRichTextTests(DeliveryHost own) : IClassFixture<DeliveryHost>
{
    private const string Page = "/privacy";

    [Fact]
    public async Task A_local_link_has_the_path_and_the_attributes_by_which_clients_know_it()
    {
        var (target, root) = (own.Redaction.KeyAt("/verhalen"), own.Redaction.KeyAt("/"));
        var description = $"data-destination-id=\"{target}\" data-destination-type=\"storyOverview\" data-link-type=\"Content\" data-start-item-path=\"home\" data-start-item-id=\"{root}\"";

        Assert.Equal($"<p><a href=\"/verhalen?soort=a#hier\" {description}>x</a></p>", await MarkupAsync($"<p><a href=\"/{{localLink:umb://document/{target:N}}}?soort=a#hier\">x</a></p>"));
        Assert.Equal($"<p><a href=\"/verhalen\" {description}>x</a></p>", await MarkupAsync($"<p><a type=\"document\" href=\"/{{localLink:{target}}}\">x</a></p>"));
    }

    [Theory]
    [InlineData("<a href=\"/{localLink:umb://document/00000000000000000000000000000001}\">x</a>", "<a>x</a>")]
    [InlineData("<a type=\"media\" href=\"/{localLink:00000000-0000-0000-0000-000000000001}\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"/{localLink:umb://member/00000000000000000000000000000001}\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"/{localLink:onzin}\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"/media/weg/portret-van-iemand.jpg?width=3\">x</a>", "<a>x</a>")]
    [InlineData("<p>a<img src=\"/media/weg/portret-van-iemand.jpg\" alt=\"Iemand\">b</p>", "<p>ab</p>")]
    [InlineData("<p>a<img data-udi=\"umb://media/00000000000000000000000000000001\" src=\"/media/weg/%70ortret.jpg\" alt=\"Iemand\">b</p>", "<p>ab</p>")]
    [InlineData("<img src=\"https://example.nl/media/a.jpg\">", "<img src=\"https://example.nl/media/a.jpg\">")]
    [InlineData("<a href=\"https://example.nl/a?b=c&amp;d\">x</a>", "<a href=\"https://example.nl/a?b=c&amp;d\">x</a>")]
    [InlineData("{{naam}} kost {0} euro", "{{naam}} kost {0} euro")]
    [InlineData("<p>a<!-- geheim -->b</p>", "<p>ab</p>")]
    public async Task What_is_no_link_to_something_public_keeps_its_words(string stored, string given) =>
        Assert.Equal(given, await MarkupAsync(stored));

    [Theory]
    [InlineData("<script>alert(1)</script><p onclick=\"x()\">a</p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "<a>a</a>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=\"x\">")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>", "<img src=\"x\">")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "<table></table><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [InlineData("<p style=\"background:url(javascript:x)\">a</p><iframe src=//x></iframe><form><input></form>", "<p>a</p>")]
    public async Task What_could_do_harm_on_the_readers_page_is_taken_out(string stored, string given)
    {
        var markup = await MarkupAsync(stored);

        Assert.DoesNotContain("onerror=alert", markup.Replace("onerror=alert(1)&gt;", "", StringComparison.Ordinal), StringComparison.Ordinal);
        if (!stored.StartsWith("<math", StringComparison.Ordinal))
        {
            Assert.Equal(given, markup);
        }
    }

    [Fact]
    public async Task A_placed_picture_is_found_where_it_is_now_and_keeps_its_size()
    {
        using var open = own.With(settings => settings.Media.Enabled = true);
        var picture = (await own.Api.GetAsync("/media?fetch=children:/beelden&take=1")).GetProperty("items")[0];
        var (id, url) = (picture.GetProperty("id").GetGuid(), picture.GetProperty("url").GetString());

        Assert.Equal(
            $"<p><img src=\"{url}?width=500\" alt=\"a\"></p>",
            await MarkupAsync($"<p><img src=\"/media/oud/weg.jpg?width=500\" alt=\"a\" data-udi=\"umb://media/{id:N}\"></p>"));
    }

    [Fact]
    public async Task As_a_tree_it_has_elements_attributes_and_text_as_Umbraco_gives_them()
    {
        using var tree = own.With(settings => settings.RichTextOutputAsJson = true);
        var target = own.Redaction.KeyAt("/verhalen");
        var root = await TextAsync($"<!-- weg -->\n<h2 id=\"x\" class=\"groot\">Kop &amp; staart</h2>\n<p><strong>a</strong> <em>b</em><a href=\"/{{localLink:umb://document/{target:N}}}?a=b\" title=\"t\">c</a>&nbsp;</p>\n");

        Assert.Equal(["tag", "attributes", "elements", "blocks"], root.EnumerateObject().Select(member => member.Name).OrderBy(name => Array.IndexOf(["tag", "attributes", "elements", "blocks"], name)));
        Assert.Equal("#root", root.GetProperty("tag").GetString());
        var (heading, paragraph) = (root.GetProperty("elements")[0], root.GetProperty("elements")[1]);
        Assert.Equal(2, root.GetProperty("elements").GetArrayLength());
        Assert.Equal("groot", heading.GetProperty("attributes").GetProperty("class").GetString());
        Assert.Equal("Kop &amp; staart", heading.GetProperty("elements")[0].GetProperty("text").GetString());
        Assert.Equal(["strong", "#text", "em", "a", "#text"], paragraph.GetProperty("elements").EnumerateArray().Select(element => element.GetProperty("tag").GetString()!));
        Assert.Equal(" ", paragraph.GetProperty("elements")[1].GetProperty("text").GetString());
        Assert.Equal("&nbsp;", paragraph.GetProperty("elements")[4].GetProperty("text").GetString());
        var link = paragraph.GetProperty("elements")[3].GetProperty("attributes");
        Assert.False(link.TryGetProperty("href", out _));
        Assert.Equal("/verhalen", link.GetProperty("route").GetProperty("path").GetString());
        Assert.Equal("?a=b", link.GetProperty("route").GetProperty("queryString").GetString());
        Assert.Equal("t", link.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_bottomless_text_has_a_bottom()
    {
        using var tree = own.With(settings => settings.RichTextOutputAsJson = true);

        var root = await TextAsync(string.Concat(Enumerable.Repeat("<div>", 400)) + "<b>diep</b>");
        Assert.Contains("diep", root.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blocks_in_the_text_are_pointed_at_and_given_beside_it()
    {
        var (block, type) = (Guid.NewGuid(), own.ContentTypeKey("versionNote"));
        var stored = JsonSerializer.Serialize(new
        {
            markup = $"<p>a</p><umb-rte-block data-content-key=\"{block}\"><!--Umbraco-Block--></umb-rte-block>",
            blocks = new
            {
                layout = new Dictionary<string, object> { ["Umbraco.RichText"] = new[] { new { contentKey = block } } },
                contentData = new[] { new { contentTypeKey = type, key = block, values = new[] { new { alias = "note", value = "een notitie" } } } },
                settingsData = Array.Empty<object>(),
                expose = new[] { new { contentKey = block } },
            },
        });
        var text = await StoreAsync(stored);

        Assert.Equal($"<p>a</p><umb-rte-block data-content-id=\"{block}\"></umb-rte-block>", text.GetProperty("markup").GetString());
        var content = Assert.Single(text.GetProperty("blocks").EnumerateArray()).GetProperty("content");
        Assert.Equal(block, content.GetProperty("id").GetGuid());
        Assert.Equal("een notitie", content.GetProperty("properties").GetProperty("note").GetString());
    }

    private async Task<string> MarkupAsync(string markup) => (await TextAsync(markup)).GetProperty("markup").GetString()!;

    private Task<JsonElement> TextAsync(string markup) => StoreAsync(JsonSerializer.Serialize(new { markup }));

    private async Task<JsonElement> StoreAsync(string stored)
    {
        await own.Redaction.ChangeAsync(own.Redaction.KeyAt(Page), values => values.Set("body", stored));
        return (await own.Api.GetAsync($"/content/item{Page}")).GetProperty("properties").GetProperty("body");
    }
}
