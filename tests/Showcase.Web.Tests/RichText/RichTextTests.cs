using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.RichText;

public sealed class RichTextTests(SharedHost shared)
{
    private static readonly string[] Harms =
        ["<script", " onerror", " onclick", "javascript:", "vbscript:", "data:text", "<iframe", "<form", "<svg", "<math", " style=", "<object", "<embed", "<base", "<meta", "<img"];

    [Theory]
    [InlineData("<p>a<script>alert(1)</script></p>")]
    [InlineData("<p onclick=alert(1)>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"java\tscript:alert(1)\">a</a>")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"data:text/html,<script>alert(1)</script>\">a</a>")]
    [InlineData("<a href=\"vbscript:x\">a</a>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<svg><a xlink:href=\"javascript:alert(1)\"><text>a</text></a></svg>")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>")]
    [InlineData("<p style=\"background:url(javascript:alert(1))\">a</p>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>")]
    [InlineData("<form action=\"/x\"><input name=a><button>b</button></form>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<data data-resultaat=\"<img src=x onerror=alert(1)>\">a</data>")]
    [InlineData("<object data=\"x\"></object><embed src=x><base href=\"https://example.org\"><meta http-equiv=refresh content=0>")]
    public async Task Markup_that_could_do_harm_comes_out_harmless(string markup)
    {
        var html = await RenderAsync(markup);

        Assert.DoesNotContain(Harms, harm => html.Html.Contains(harm, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_local_link_leads_to_the_page_and_one_to_nothing_keeps_only_its_words()
    {
        var host = await shared.Started;
        using var scope = host.Services.CreateScope();
        var site = scope.ServiceProvider.GetRequiredService<IPublishedSite>();
        var page = site.FindByPath("/privacy")!;

        var known = await RenderAsync($"<p><a type=\"document\" href=\"/{{localLink:{page.Key:D}}}#anker\">privacy</a></p>");
        var older = await RenderAsync($"<p><a href=\"/{{localLink:umb://document/{page.Key:N}}}\">privacy</a></p>");
        var unknown = await RenderAsync($"<p><a type=\"document\" href=\"/{{localLink:{Guid.NewGuid():D}}}\">weg</a></p>");

        Assert.Equal("<p><a href=\"/privacy#anker\">privacy</a></p>", known.Html);
        Assert.Equal("<p><a href=\"/privacy\">privacy</a></p>", older.Html);
        Assert.Equal("<p><a>weg</a></p>", unknown.Html);
    }

    [Fact]
    public async Task A_placeholder_stays_visible_and_an_unknown_result_shows_the_author_s_words()
    {
        var html = await RenderAsync("<p>Minstens <data data-veld=\"percentage\">[percentage]</data> en <data data-resultaat=\"bestaat-niet\" data-gebied=\"AM91\" data-periode=\"2025\">een aantal plaatsingen</data>.</p>");

        Assert.Equal("<p>Minstens <mark class=\"placeholder\" data-veld=\"percentage\">[percentage]</mark> en een aantal plaatsingen.</p>", html.Html);
        Assert.Equal("Minstens [percentage] en een aantal plaatsingen.", html.Plain);
    }

    [Fact]
    public async Task Numbered_clauses_keep_their_numbers_in_plain_text()
    {
        var html = await RenderAsync("<ol><li>Een<ol><li>A</li><li>B</li></ol></li><li>Twee</li></ol><p>Slot</p>");

        Assert.Equal("1. Een\n1.1. A\n1.2. B\n2. Twee\nSlot", html.Plain);
    }

    [Fact]
    public async Task Five_megabytes_of_markup_are_rendered_in_bounded_time()
    {
        var markup = string.Concat(Enumerable.Repeat("<p>Een alinea met <strong>tekst</strong> en nog wat meer woorden erin.</p>", 70_000));

        var html = await RenderAsync(markup).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.EndsWith("erin.</p>", html.Html, StringComparison.Ordinal);
    }

    private async Task<Core.Content.RichText> RenderAsync(string markup)
    {
        var host = await shared.Started;
        return await Task.Run(() => host.Services.GetRequiredService<RichTextRenderer>().Render(markup));
    }
}
