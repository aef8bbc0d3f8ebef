using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Tests.Support;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Tests.Faults;

/// <summary>A document like a sound one of the seed content, with one value that nobody should have stored.</summary>
/// <param name="Like">Path of the sound document.</param>
/// <param name="Alias">The property.</param>
/// <param name="Value">Stored value; <c>SELF</c> stands for the document's own key.</param>
internal sealed record Poison(string Name, string Like, string Alias, string Value)
{
    private const string Story = "/verhalen/van-bijstand-naar-boomverzorger";
    private const string Paragraph = "/paragrafen/contractvoorwaarde-vijf-procent";
    private const string Video = "/videos/wat-vraagt-een-opdrachtgever";
    private const string Agenda = "/agenda/kennismiddag-social-return-merelland";
    private const string Organisation = "/organisaties/gemeente-merelstede";
    private const string Policy = "/regio/merelland/convenant-merelland-2024";
    private const string Self = "umb://document/SELF";

    public static IReadOnlyList<Poison> All { get; } =
    [
        new("blokken half", Story, "results", """{"layout":{"Umbraco.BlockList":[{"contentKey":"""),
        new("blokken anders", Story, "results", """{"layout":{"Umbraco.BlockList":[5,null,[],{"contentKey":7}]},"contentData":[3,null,{"key":"x"}],"settingsData":{},"expose":[1]}"""),
        new("blokken diep", Story, "results", new string('[', 20_000)),
        new("blok met vreemde waarde", Story, "results", """{"layout":{"Umbraco.BlockList":[{"contentKey":"11111111-1111-4111-8111-111111111111"}]},"contentData":[{"key":"11111111-1111-4111-8111-111111111111","contentTypeKey":null,"values":null}]}"""),
        new("kiest zichzelf als paragraaf", Story, "relatedParagraphs", $"{Self},{Self}"),
        new("kiest zichzelf als organisatie", Story, "organisation", Self),
        new("kiest zichzelf als film", Story, "video", Self),
        new("kiest onzin", Story, "region", "umb://document/geen-sleutel,umb://kwaad/%00"),
        new("tekst 5000 diep", Story, "body", Rich(Nested("div", 5_000))),
        new("tekst 200000 diep", Story, "body", Rich(Nested("b", 200_000))),
        new("opmaak herhaald", Story, "body", Rich(string.Concat(Enumerable.Range(0, 2_000).Select(number => $"<b id={number}>")) + string.Concat(Enumerable.Repeat("<p>x", 2_000)))),
        new("tekst geen tekst", Story, "body", """{"markup":{"a":1},"blocks":[]}"""),
        new("tekst is getal", Story, "body", """{"markup":5}"""),
        new("samenvatting diep", Story, "easySummary", Rich(Nested("blockquote", 30_000))),
        new("tekst met kwade verwijzingen", Story, "body", Rich("""<a href="/{localLink:umb://document/}">x</a><a href="/{localLink:SELF}">zelf</a><img data-udi="umb://media/"><data data-resultaat="" data-gebied="\\" data-periode="2025-Q9">y</data>""")),
        new("beeld null", Story, "image", "null"),
        new("beeld lijst van null", Story, "image", "[null]"),
        new("beeld zonder sleutel", Story, "image", """[{"key":null,"mediaKey":null,"crops":[null],"focalPoint":{"left":"x"}}]"""),
        new("beeld buiten bereik", Story, "image", """[{"mediaKey":"4f824d66-d6fb-527c-8a54-9a6a14933021","focalPoint":{"left":1e30,"top":-1e28},"crops":[{"alias":null,"coordinates":{"x1":9e27}}]}]"""),
        new("datum te vroeg", Story, "storyDate", "0001-01-01T00:00:00"),
        new("datum te laat", Story, "storyDate", "9999-12-31T23:59:59.9999999"),
        new("datum geen datum", Story, "storyDate", "32-13-2026"),
        new("sleutelwoorden geen lijst", Story, "keywords", """{"a":[}"""),
        new("doelgroepen vol null", Story, "audiences", "[null,null,5]"),
        new("sector diep", Story, "sector", """[["x"]]"""),
        new("titel met besturing", Story, "title", "Titel \u0000\u0001\u000b\u001b\ufffe\u2028 <script>"),
        new("titel heel lang", Story, "title", new string('x', 300_000)),
        new("variant van zichzelf", Paragraph, "baseParagraph", Self),
        new("velden half", Paragraph, "placeholders", """{"layout":{"""),
        new("nummer te groot", Paragraph, "number", "99999999999999999999"),
        new("tekst van clausule diep", Paragraph, "clause", Rich(Nested("span", 50_000))),
        new("geldig tot altijd", Paragraph, "validTo", "9999-12-31T23:59:59"),
        new("duur onmogelijk", Video, "durationSeconds", "-2147483648"),
        new("film zonder bestand", Video, "file", """[{"mediaKey":"00000000-0000-0000-0000-000000000000"}]"""),
        new("uitgeschreven diep", Video, "transcript", Rich(Nested("ul><li", 20_000))),
        new("afspraak in het jaar 9999", Agenda, "startsAt", "9999-12-31T23:59:59"),
        new("afspraak in het jaar 1", Agenda, "startsAt", "0001-01-02T00:00:00"),
        new("afspraak zonder datum", Agenda, "startsAt", "morgen"),
        new("aanmelding geen link", Agenda, "registration", """[{"url":5,"udi":[],"queryString":{}},null]"""),
        new("website onleesbaar", Organisation, "website", """[null,{"name":null,"url":"http://[kapot","udi":"umb://document/x"}]"""),
        new("organisatie in zichzelf", Organisation, "region", Self),
        new("code leeg", Organisation, "code", " "),
        new("regels half", Policy, "percentageRules", """{"layout":{"Umbraco.BlockList":[{"contentUdi":"umb://element/x"}]},"contentData":[{"udi":null}]}"""),
        new("factor oneindig", Policy, "penaltyFactor", "1e400"),
    ];

    /// <summary>Publishes it beside the sound document and returns its address.</summary>
    public async Task<string> PublishAsync(ShowcaseHost host)
    {
        var (key, writer) = (Guid.NewGuid(), host.Services.GetRequiredService<ContentWriter>());
        await using var scope = host.Services.CreateAsyncScope();
        var site = scope.ServiceProvider.GetRequiredService<IPublishedSite>();
        var like = site.FindByPath(Like) ?? throw new InvalidOperationException($"{Like} is not there.");
        var values = (await StoredDocuments.FindAsync(scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>(), like.Key, CancellationToken.None))!.Published!.Values;
        var title = "Gif: " + Name;
        values.Set("title", title);
        values.Set("umbracoUrlName", "gif-" + Name.Replace(' ', '-'));
        values.Set(Alias, Value.Replace("SELF", key.ToString("N"), StringComparison.Ordinal));
        Done(await writer.SaveAsync(new DocumentDraft(key, like.ContentType.Alias, site.TrailOf(like)[^2].Key, title, values, null, "test"), CancellationToken.None));
        if ((await writer.PublishAsync(key, null, CancellationToken.None)).Status == StoreStatus.Refused)
        {
            await ForceAsync(scope.ServiceProvider, key);
        }

        await using var after = host.Services.CreateAsyncScope();
        var now = after.ServiceProvider.GetRequiredService<IPublishedSite>();
        return now.PathOf(now.Find<IPublishedContent>(key)!)!;
    }

    /// <summary>What the rules refuse to an editor, an import or an older version of them may have let through.</summary>
    private static async Task ForceAsync(IServiceProvider services, Guid key)
    {
        var database = services.GetRequiredService<ShowcaseDbContext>();
        var document = await database.Set<DocumentRow>().SingleAsync(row => row.Key == key);
        document.PublishedVersionId = document.DraftVersionId;
        database.Add(new OutboxRow { Kind = ContentChangeKind.Published, DocumentKey = key, ContentType = document.ContentType });
        await database.SaveChangesAsync();
        await services.GetRequiredService<OutboxDispatcher>().DispatchAsync(CancellationToken.None);
    }

    private static string Rich(string markup) => System.Text.Json.JsonSerializer.Serialize(new { markup, blocks = (object?)null });

    private static string Nested(string element, int depth) => string.Concat(Enumerable.Repeat($"<{element}>", depth)) + "diep";

    private void Done(StoreOutcome outcome) => Assert.True(outcome.Status == StoreStatus.Done, $"{Name}: {outcome.Status} {string.Join(' ', outcome.Reasons)}");
}
