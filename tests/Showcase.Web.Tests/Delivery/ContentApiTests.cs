using System.Net;
using System.Text.Json;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Delivery;

public sealed class ContentApiTests(SharedHost shared)
{
    private const string Story = "/content/item/verhalen/van-bijstand-naar-boomverzorger";

    [Fact]
    public async Task A_document_has_its_members_in_the_order_of_Umbracos_answers()
    {
        var story = await (await Api()).GetAsync(Story);

        Assert.Equal(["contentType", "name", "createDate", "updateDate", "route", "id", "properties", "cultures"], Names(story));
        Assert.Equal(["path", "queryString", "startItem"], Names(story.GetProperty("route")));
        Assert.Equal("successStory", story.GetProperty("contentType").GetString());
        Assert.Equal("/verhalen/van-bijstand-naar-boomverzorger", story.GetProperty("route").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("/content/item/verhalen/van-bijstand-naar-boomverzorger/")]
    [InlineData("/content/item/verhalen%2Fvan-bijstand-naar-boomverzorger")]
    [InlineData("/content/item/%2fverhalen%2Fvan-bijstand-naar-boomverzorger%2F")]
    public async Task A_path_may_be_escaped_and_may_end_in_a_slash(string address)
    {
        var api = await Api();

        Assert.Equal(Id(await api.GetAsync(Story)), Id(await api.GetAsync(address)));
    }

    [Fact]
    public async Task The_same_document_is_found_by_path_id_and_in_a_list_of_ids()
    {
        var api = await Api();
        var story = await api.GetAsync(Story);
        var id = Id(story);

        Assert.Equal(story.GetRawText(), (await api.GetAsync($"/content/item/{id}")).GetRawText());
        var listed = await api.GetAsync($"/content/items?id={id}&id={Guid.NewGuid()}&id={id}");
        Assert.Equal(story.GetRawText(), Assert.Single(listed.EnumerateArray()).GetRawText());
    }

    [Theory]
    [InlineData("/content/item")]
    [InlineData("/content/item/")]
    [InlineData("/content/item/%2F")]
    public async Task The_root_is_at_the_empty_path(string address) =>
        Assert.Equal("home", (await (await Api()).GetAsync(address)).GetProperty("contentType").GetString());

    [Theory]
    [InlineData("/content")]
    [InlineData("/content/")]
    public async Task A_query_counts_all_and_gives_the_first_ten(string address)
    {
        var all = await (await Api()).GetAsync(address);

        Assert.Equal(["total", "items"], Names(all));
        Assert.True(all.GetProperty("total").GetInt32() > 40);
        Assert.Equal(10, all.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        var api = await Api();
        var whole = await api.PathsAsync("sort=name:asc");
        var pages = new List<string>();
        for (var skip = 0; skip < whole.Count; skip += 7)
        {
            var page = await api.GetAsync($"/content?sort=name:asc&skip={skip}&take=7");
            Assert.Equal(whole.Count, page.GetProperty("total").GetInt32());
            pages.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("route").GetProperty("path").GetString()!));
        }

        Assert.Equal(whole, pages);
        Assert.Empty((await api.GetAsync("/content?skip=2147483647")).GetProperty("items").EnumerateArray());
        Assert.Empty((await api.GetAsync("/content?take=0")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Fetch_looks_up_down_and_one_step_down()
    {
        var api = await Api();
        var id = Id(await api.GetAsync("/content/item/verhalen"));

        var children = await api.PathsAsync("fetch=children:/verhalen");
        Assert.Contains("/verhalen/soep-uit-eigen-wijk", children);
        Assert.All(children, path => Assert.StartsWith("/verhalen/", path, StringComparison.Ordinal));
        Assert.Equal(children, await api.PathsAsync($"fetch=children:{id}"));
        Assert.Equal(["/", "/verhalen"], await api.PathsAsync("fetch=ancestors:verhalen/soep-uit-eigen-wijk"));
        var below = await api.PathsAsync("fetch=descendants:/");
        Assert.DoesNotContain("/", below);
        Assert.Equal((await api.PathsAsync("")).Where(path => path != "/"), below);
        Assert.Empty(await api.PathsAsync("fetch=children:/bestaat-niet"));
        Assert.Empty(await api.PathsAsync($"fetch=descendants:{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task Filters_all_hold_and_can_be_turned_round()
    {
        var api = await Api();
        var stories = await api.PathsAsync("filter=contentType:successStory");
        var others = await api.PathsAsync("filter=contentType:!successStory");

        Assert.True(stories.Count >= 14);
        Assert.Equal((await api.PathsAsync("")).Order(), stories.Concat(others).Order());
        Assert.Equal(["/verhalen/soep-uit-eigen-wijk"], await api.PathsAsync("filter=contentType:successStory&filter=name:SOEP"));
        Assert.DoesNotContain("/verhalen/soep-uit-eigen-wijk", await api.PathsAsync("filter=name:!soep"));
        Assert.Equal(stories.Count + 1, (await api.PathsAsync("filter=contentType:successStory,home")).Count);
        Assert.Empty(await api.PathsAsync("filter=name:"));
        Assert.Empty(await api.PathsAsync("filter=createDate>2100-01-01"));
        Assert.NotEmpty(await api.PathsAsync("filter=createDate<:2100-01-01"));
    }

    [Fact]
    public async Task Sorting_has_a_direction_and_more_than_one_key()
    {
        var api = await Api();
        var rising = await api.PathsAsync("filter=contentType:successStory&sort=updateDate:asc&sort=name:asc");
        var names = (await api.GetAsync("/content?take=1000&sort=name:desc")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()!).ToArray();

        Assert.Equal(names.OrderDescending(StringComparer.InvariantCultureIgnoreCase), names);
        Assert.Equal(rising, (await api.PathsAsync("filter=contentType:successStory&sort=updateDate:desc&sort=name:desc")).Reverse());
    }

    [Fact]
    public async Task A_moved_document_says_where_it_went()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var api = DeliveryClient.Of(host);
        var id = Id(await api.GetAsync("/content/item/verhalen/soep-uit-eigen-wijk"));
        await new Redaction(host).RenameAsync(id, "nieuwe-soep");

        using var moved = await api.SendAsync("/content/item/verhalen%2Fsoep-uit-eigen-wijk/");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal("/verhalen/nieuwe-soep", moved.Headers.Location?.OriginalString);
        Assert.Equal("home", moved.Headers.GetValues("Location-Start-Item-Path").Single());
        Assert.True(Guid.TryParse(moved.Headers.GetValues("Location-Start-Item-Id").Single(), out _));
        Assert.Equal(id, Id(await api.GetAsync("/content/item/verhalen/nieuwe-soep")));
    }

    private static Guid Id(JsonElement document) => document.GetProperty("id").GetGuid();

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    private Task<DeliveryClient> Api() => DeliveryClient.OfAsync(shared);
}
