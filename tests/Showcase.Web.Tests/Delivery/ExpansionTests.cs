using System.Net;
using System.Text.Json;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Delivery;

public sealed class ExpansionTests(SharedHost shared)
{
    private const string Story = "/content/item/verhalen/van-bijstand-naar-boomverzorger";

    [Fact]
    public async Task What_is_not_expanded_is_named_and_located_but_has_no_properties()
    {
        var story = await Properties(Story);

        Assert.Equal("/organisaties/gemeente-merelstede", story.GetProperty("organisation").GetProperty("route").GetProperty("path").GetString());
        Assert.Empty(story.GetProperty("organisation").GetProperty("properties").EnumerateObject());
        Assert.Empty(story.GetProperty("image")[0].GetProperty("properties").EnumerateObject());
        Assert.False(story.GetProperty("organisation").TryGetProperty("cultures", out _));
    }

    [Fact]
    public async Task Expansion_goes_as_deep_as_asked_and_no_deeper()
    {
        var story = await Properties(Story + "?expand=properties[organisation[properties[region]],image]");

        var organisation = story.GetProperty("organisation").GetProperty("properties");
        Assert.Equal("GM9101", organisation.GetProperty("code").GetString());
        Assert.Equal("AM91", organisation.GetProperty("region").GetProperty("properties").GetProperty("code").GetString());
        Assert.Empty(organisation.GetProperty("region").GetProperty("properties").GetProperty("policySet").GetProperty("properties").EnumerateObject());
        Assert.Empty(story.GetProperty("video").GetProperty("properties").EnumerateObject());
        Assert.True(story.GetProperty("image")[0].GetProperty("properties").TryGetProperty("altText", out _));
        Assert.DoesNotContain(story.GetProperty("image")[0].GetProperty("properties").EnumerateObject(), property => property.Name.StartsWith("umbraco", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_expands_everything_on_one_level()
    {
        var story = await Properties(Story + "?expand=properties[$all]");

        Assert.NotEmpty(story.GetProperty("organisation").GetProperty("properties").EnumerateObject());
        Assert.NotEmpty(story.GetProperty("video").GetProperty("properties").EnumerateObject());
        Assert.NotEmpty(story.GetProperty("relatedParagraphs")[0].GetProperty("properties").EnumerateObject());
        Assert.Empty(story.GetProperty("organisation").GetProperty("properties").GetProperty("region").GetProperty("properties").EnumerateObject());
    }

    [Fact]
    public async Task Blocks_have_their_properties_and_what_they_point_to_can_be_expanded()
    {
        var plain = await Properties("/content/item/regio/merelland/convenant-merelland-2024");
        var expanded = await Properties("/content/item/regio/merelland/convenant-merelland-2024?expand=properties[members[properties[organisation]]]");

        var member = plain.GetProperty("members").GetProperty("items")[0].GetProperty("content");
        Assert.Equal("policyMember", member.GetProperty("contentType").GetString());
        Assert.Empty(member.GetProperty("properties").GetProperty("organisation").GetProperty("properties").EnumerateObject());
        var organisation = expanded.GetProperty("members").GetProperty("items")[0].GetProperty("content").GetProperty("properties").GetProperty("organisation");
        Assert.NotEmpty(organisation.GetProperty("properties").GetProperty("code").GetString()!);
    }

    [Fact]
    public async Task Fields_leave_out_what_was_not_named_at_every_level()
    {
        var story = await Properties(Story + "?fields=properties[title,organisation[properties[code]]]&expand=properties[organisation]");

        Assert.Equal(["organisation", "title"], story.EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal(["code"], story.GetProperty("organisation").GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Fields_of_one_request_are_not_those_of_the_next()
    {
        const string policy = "/content/item/regio/merelland/convenant-merelland-2024";
        var narrow = await Properties(policy + "?fields=properties[percentageRules[properties[percentage]]]");
        var wide = await Properties(policy);

        Assert.Equal(["percentage"], Rule(narrow).EnumerateObject().Select(property => property.Name));
        Assert.True(Rule(wide).EnumerateObject().Count() > 3);

        static JsonElement Rule(JsonElement policy) => policy.GetProperty("percentageRules").GetProperty("items")[0].GetProperty("content").GetProperty("properties");
    }

    [Fact]
    public async Task Expand_and_fields_may_be_repeated()
    {
        var story = await Properties(Story + "?expand=properties[organisation]&expand=properties[video]");

        Assert.NotEmpty(story.GetProperty("organisation").GetProperty("properties").EnumerateObject());
        Assert.NotEmpty(story.GetProperty("video").GetProperty("properties").EnumerateObject());
    }

    [Theory]
    [InlineData("expand=properties[", "'expand' cannot be read at position 12")]
    [InlineData("fields=properties[a]]", "'fields' cannot be read at position 14")]
    [InlineData("expand=properties[a]&expand=oops", "'expand' cannot be read at position 1")]
    [InlineData("fields=%00", "'fields' cannot be read at position 1")]
    public async Task A_mistake_in_the_syntax_is_told_with_its_place(string query, string detail)
    {
        var api = await DeliveryClient.OfAsync(shared);
        foreach (var address in new[] { Story, "/content", "/content/items", "/content/item/bestaat-niet" })
        {
            var problem = await api.GetProblemAsync(HttpStatusCode.BadRequest, $"{address}?{query}");
            Assert.StartsWith(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Documents_that_point_to_each_other_are_followed_no_further_than_asked()
    {
        const string round = "properties[$all[properties[$all[properties[$all[properties[$all]]]]]]]";
        var api = await DeliveryClient.OfAsync(shared);

        Assert.Equal(HttpStatusCode.OK, await api.StatusAsync($"{Story}?expand={round}"));
        Assert.Equal(HttpStatusCode.BadRequest, await api.StatusAsync($"{Story}?expand={string.Concat(Enumerable.Repeat("properties[$all[", 50))}"));
    }

    [Fact]
    public async Task An_answer_that_would_be_too_large_is_refused_and_not_begun()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:Delivery:MaxNodes"] = "100" });
        var api = DeliveryClient.Of(host);

        var problem = await api.GetProblemAsync(HttpStatusCode.BadRequest, "/content?take=1000&expand=properties[$all[properties[$all]]]");
        Assert.Equal("Answer too large", problem.GetProperty("title").GetString());
        Assert.Equal(HttpStatusCode.OK, await api.StatusAsync("/content?take=5"));
    }

    private async Task<JsonElement> Properties(string address) => (await (await DeliveryClient.OfAsync(shared)).GetAsync(address)).GetProperty("properties");
}
