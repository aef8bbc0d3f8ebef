using System.Net;
using System.Text.Json;
using CsCheck;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Delivery;

public sealed class VisibilityTests(DeliveryHost own) : IClassFixture<DeliveryHost>
{
    /// <summary>Every way by which a document can be asked for, with everything around it expanded.</summary>
    private static readonly string[] WholeSite =
    [
        "/content?take=1000",
        "/content?take=1000&expand=properties[$all[properties[$all[properties[$all]]]]]",
        "/content?take=1000&fetch=descendants:/&sort=name:desc",
        "/content?take=1000&filter=name:!qqq",
    ];

    /// <summary>A header by which an answer is made anew: what the cache does when a moment passes is for its own tests.</summary>
    private static readonly (string Name, string Value) Fresh = ("Api-Key", "geen");

    [Fact]
    public async Task Whatever_state_documents_are_in_the_public_sees_exactly_those_that_are_published()
    {
        var tree = await GrowAsync(Gen.Int[0, 4].Array[24].Single());

        foreach (var address in WholeSite)
        {
            var answer = (await own.Api.GetAsync(address)).GetRawText();
            foreach (var node in tree.Where(node => !node.IsPublic))
            {
                Assert.False(answer.Contains(node.Key.ToString(), StringComparison.OrdinalIgnoreCase), $"{node} shows in {address}");
                Assert.False(answer.Contains(node.Name, StringComparison.OrdinalIgnoreCase), $"{node} shows in {address}");
            }

            Assert.All(tree.Where(node => node.IsPublic), node => Assert.Contains(node.Key.ToString(), answer, StringComparison.Ordinal));
        }

        foreach (var node in tree)
        {
            var expected = node.IsPublic ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            Assert.Equal(expected, await own.Api.StatusAsync($"/content/item/{node.Key}"));
            Assert.Equal(expected, await own.Api.StatusAsync($"/content/item{node.Path}"));
            Assert.Equal(expected, await own.Api.StatusAsync($"/content/item/{node.Key}", ("Preview", "false"), ("Api-Key", "fout")));
            Assert.Equal(node.IsPublic ? 1 : 0, (await own.Api.GetAsync($"/content/items?id={node.Key}")).GetArrayLength());
            Assert.Equal(node.IsPublic ? 1 : 0, (await own.Api.PathsAsync($"filter=name:{node.Name}")).Count);
        }
    }

    [Fact]
    public async Task A_draft_is_told_in_the_same_words_as_nothing()
    {
        var (api, redaction) = (own.Api, own.Redaction);
        var draft = await redaction.AddLikeAsync("/privacy", "Een concept");

        Assert.Equal(await Words($"/content/item/{Guid.NewGuid()}"), await Words($"/content/item/{draft}"));
        Assert.Equal(await Words("/content/item/er-is-hier-niets"), await Words("/content/item/een-concept"));
        Assert.Equal(await Words($"/content/item/preview-{Guid.NewGuid()}"), await Words($"/content/item/preview-{draft}"));
        Assert.Empty(await api.PathsAsync($"fetch=ancestors:{draft}"));

        async Task<string> Words(string address) => (await api.GetProblemAsync(HttpStatusCode.NotFound, address)).GetRawText();
    }

    [Fact]
    public async Task The_published_version_is_shown_and_not_the_draft_on_top_of_it()
    {
        var (api, redaction) = (own.Api, own.Redaction);
        var key = await redaction.AddLikeAsync("/privacy", "Gepubliceerd", values => values.Set("title", "de openbare titel"));
        await redaction.PublishAsync(key);
        await redaction.DraftAsync(key, values => values.Set("title", "de geheime titel"));

        Assert.Equal("de openbare titel", (await api.GetAsync($"/content/item/{key}")).GetProperty("properties").GetProperty("title").GetString());
    }

    [Fact]
    public async Task What_has_ended_is_gone_at_its_time_also_where_others_point_to_it()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:Media:WarmUp"] = "false" });
        var (api, redaction) = (DeliveryClient.Of(host), new Redaction(host));
        var film = redaction.KeyAt("/videos/mijn-eerste-werkdag");
        await redaction.ScheduleEndAsync(film, ShowcaseHost.Today.AddHours(1));
        Assert.Equal(JsonValueKind.Object, await VideoAsync());

        host.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(JsonValueKind.Null, await VideoAsync());
        Assert.Equal(HttpStatusCode.NotFound, await api.StatusAsync($"/content/item/{film}", Fresh));

        async Task<JsonValueKind> VideoAsync() =>
            (await api.GetAsync("/content/item/verhalen/van-bijstand-naar-boomverzorger", Fresh)).GetProperty("properties").GetProperty("video").ValueKind;
    }

    [Fact]
    public async Task What_editors_keep_among_themselves_does_not_leave_the_house()
    {
        var (api, redaction) = (own.Api, own.Redaction);
        await redaction.ChangeAsync(redaction.KeyAt("/verhalen/soep-uit-eigen-wijk"), values =>
        {
            values.Set("owner", "redacteur-jansen");
            values.Set("reviewBy", "2031-05-06T00:00:00");
        });

        foreach (var address in WholeSite.Append("/content/item/verhalen/soep-uit-eigen-wijk?fields=properties[owner,reviewBy,title]"))
        {
            var answer = (await api.GetAsync(address)).GetRawText();
            Assert.DoesNotContain("redacteur-jansen", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("2031-05-06", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\"owner\"", answer, StringComparison.Ordinal);
        }

        using var description = await own.Host.Client.GetAsync(new Uri("/umbraco/openapi/delivery.json", UriKind.Relative), TestContext.Current.CancellationToken);
        var words = await description.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\"owner\"", words, StringComparison.Ordinal);
        Assert.DoesNotContain("\"reviewBy\"", words, StringComparison.Ordinal);
    }

    /// <summary>Pages below pages, each in one of five states, and one public page that points to all of them in text and links.</summary>
    private async Task<IReadOnlyList<Node>> GrowAsync(int[] states)
    {
        var redaction = own.Redaction;
        var nodes = new List<Node>();
        foreach (var (state, index) in states.Select((state, index) => (state, index)))
        {
            var name = $"Boom {Guid.NewGuid():N}";
            var key = await redaction.AddLikeAsync("/verhalen/leerling-stratenmaker-in-lindevoort", name);
            var isPublic = await ApplyAsync(redaction, key, state);
            nodes.Add(new(key, name, "/verhalen/" + name.ToLowerInvariant().Replace(' ', '-'), (State)state, isPublic));
        }

        await redaction.ChangeAsync(redaction.KeyAt("/verhalen/soep-uit-eigen-wijk"), values => values.Set("body", Text(nodes)));
        await redaction.ChangeAsync(redaction.KeyAt("/videos/mijn-eerste-werkdag"), values => values.Set("relatedStories", string.Join(',', nodes.Select(node => $"umb://document/{node.Key:N}"))));
        return nodes;
    }

    private static async Task<bool> ApplyAsync(Redaction redaction, Guid key, int state)
    {
        if ((State)state == State.Draft)
        {
            return false;
        }

        await redaction.PublishAsync(key);
        switch ((State)state)
        {
            case State.Unpublished:
                await redaction.UnpublishAsync(key);
                return false;
            case State.Trashed:
                await redaction.TrashAsync(key);
                return false;
            case State.Ended:
                await redaction.ScheduleEndAsync(key, ShowcaseHost.Today.AddDays(-1));
                return false;
            default:
                return true;
        }
    }

    private static string Text(IEnumerable<Node> nodes)
    {
        var links = nodes.Select(node => $"<a href=\"/{{localLink:umb://document/{node.Key:N}}}\">een</a> <a type=\"document\" href=\"/{{localLink:{node.Key}}}\">twee</a>");
        return JsonSerializer.Serialize(new { markup = $"<p>{string.Join(' ', links)}</p>" });
    }

    private enum State
    {
        Draft,
        Published,
        Unpublished,
        Trashed,
        Ended,
    }

    private sealed record Node(Guid Key, string Name, string Path, State State, bool IsPublic);
}
