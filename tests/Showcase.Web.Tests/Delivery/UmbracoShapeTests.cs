using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Tests.Support;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Tests.Delivery;

/// <summary>Answers compared, byte for byte, with Umbraco's response classes filled by hand and written as Umbraco's web layer writes them.</summary>
public sealed class UmbracoShapeTests(SharedHost shared)
{
    private static readonly JsonSerializerOptions UmbracoJson = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    [Fact]
    public async Task A_document_with_texts_pickers_links_and_rich_text_is_Umbracos_ApiContentResponse()
    {
        var api = await DeliveryClient.OfAsync(shared);
        var (organisation, region) = (await FindAsync("/organisaties/gemeente-merelstede"), await FindAsync("/regio/merelland"));
        var intro = (await api.GetAsync("/content/item/organisaties/gemeente-merelstede")).GetProperty("properties").GetProperty("intro").GetProperty("markup").GetString()!;
        var expected = new ApiContentResponse(
            organisation.Key,
            organisation.Name,
            "organisation",
            organisation.CreateDate,
            organisation.UpdateDate,
            await RouteAsync("/organisaties/gemeente-merelstede"),
            new Dictionary<string, object?>
            {
                ["code"] = "GM9101",
                ["organisationKind"] = "gemeente",
                ["region"] = new ApiContent(region.Key, region.Name, "region", region.CreateDate, region.UpdateDate, await RouteAsync("/regio/merelland"), new Dictionary<string, object?>()),
                ["intro"] = new RichTextModel { Markup = intro, Blocks = [] },
                ["website"] = new[] { ApiLink.External("Gemeente Merelstede", "https://merelstede.example.nl", null, null) },
            },
            new Dictionary<string, IApiContentRoute>());

        Assert.Contains("<p>", intro, StringComparison.Ordinal);
        Assert.Equal(
            JsonSerializer.Serialize(expected, UmbracoJson),
            (await api.GetAsync("/content/item/organisaties/gemeente-merelstede?fields=properties[code,organisationKind,region,intro,website]")).GetRawText());
    }

    [Fact]
    public async Task A_picker_of_many_is_a_list_of_Umbracos_ApiContent_and_an_expanded_one_has_its_properties()
    {
        var api = await DeliveryClient.OfAsync(shared);
        const string path = "/videos/mijn-eerste-werkdag";
        var video = await FindAsync(path);
        var stories = (await api.GetAsync("/content/item" + path)).GetProperty("properties").GetProperty("relatedStories").EnumerateArray()
            .Select(story => story.GetProperty("route").GetProperty("path").GetString()!).ToArray();
        var related = new List<IApiContent>();
        foreach (var story in stories)
        {
            var found = await FindAsync(story);
            related.Add(new ApiContent(found.Key, found.Name, "successStory", found.CreateDate, found.UpdateDate, await RouteAsync(story), new Dictionary<string, object?> { ["title"] = found.Name }));
        }

        var expected = new ApiContentResponse(
            video.Key, video.Name, "video", video.CreateDate, video.UpdateDate, await RouteAsync(path),
            new Dictionary<string, object?> { ["relatedStories"] = related.Cast<ApiContent>().ToArray() },
            new Dictionary<string, IApiContentRoute>());

        Assert.NotEmpty(related);
        Assert.Equal(
            JsonSerializer.Serialize(expected, UmbracoJson),
            (await api.GetAsync($"/content/item{path}?expand=properties[relatedStories]&fields=properties[relatedStories[properties[title]]]")).GetRawText());
    }

    [Fact]
    public async Task A_block_list_is_Umbracos_ApiBlockListModel()
    {
        var api = await DeliveryClient.OfAsync(shared);
        const string path = "/regio/merelland/convenant-merelland-2024";
        var answer = await api.GetAsync($"/content/item{path}?fields=properties[percentageRules[properties[percentage,fromEuro]]]");
        var items = answer.GetProperty("properties").GetProperty("percentageRules").GetProperty("items").EnumerateArray().ToArray();
        var expected = new ApiBlockListModel(items.Select(item => new ApiBlockItem(
            new ApiElement(item.GetProperty("content").GetProperty("id").GetGuid(), "percentageRule", Values(item.GetProperty("content").GetProperty("properties"))),
            settings: null)).ToArray());

        Assert.NotEmpty(items);
        Assert.Equal(JsonSerializer.Serialize(expected, UmbracoJson), answer.GetProperty("properties").GetProperty("percentageRules").GetRawText());
        Assert.True(items[0].GetProperty("content").GetProperty("properties").GetProperty("percentage").GetDecimal() > 0);
    }

    private static Dictionary<string, object?> Values(JsonElement properties) =>
        properties.EnumerateObject().ToDictionary(property => property.Name, object? (property) => property.Value);

    private async Task<SnapshotContent> FindAsync(string path) => (await shared.Started).Services.GetRequiredService<SnapshotStore>().Current.FindByPath(path)!;

    private async Task<ApiContentRoute> RouteAsync(string path) => new(path, new ApiContentStartItem((await FindAsync("/")).Key, "home"));
}
