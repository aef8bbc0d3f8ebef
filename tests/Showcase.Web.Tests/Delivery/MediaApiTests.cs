using System.Net;
using System.Text.Json;

namespace Showcase.Web.Tests.Delivery;

public sealed class MediaApiTests(DeliveryHost own) : IClassFixture<DeliveryHost>
{
    [Fact]
    public async Task Media_are_found_by_folder_id_and_path()
    {
        using var open = own.With(settings => settings.Media.Enabled = true);
        var api = own.Api;
        var page = await api.GetAsync("/media?fetch=children:/beelden&filter=mediaType:Image&sort=name:asc&take=1000");
        var picture = page.GetProperty("items")[0];
        var id = picture.GetProperty("id").GetGuid();

        Assert.Equal(
            ["path", "createDate", "updateDate", "id", "name", "mediaType", "url", "extension", "width", "height", "bytes", "properties", "focalPoint", "crops"],
            picture.EnumerateObject().Select(member => member.Name));
        Assert.Equal(picture.GetRawText(), (await api.GetAsync($"/media/item/{id}")).GetRawText());
        Assert.Equal(picture.GetRawText(), (await api.GetAsync("/media/item" + picture.GetProperty("path").GetString()!.ToUpperInvariant())).GetRawText());
        Assert.Equal(picture.GetRawText(), Assert.Single((await api.GetAsync($"/media/items?id={id}&id={Guid.NewGuid()}")).EnumerateArray()).GetRawText());
        Assert.NotEmpty(picture.GetProperty("properties").GetProperty("altText").GetString()!);
        Assert.Equal(HttpStatusCode.NotFound, await api.StatusAsync($"/media/item/{Guid.NewGuid()}"));
        Assert.Equal(HttpStatusCode.NotFound, await api.StatusAsync("/media/item/bestaat/niet"));
    }

    [Fact]
    public async Task Documents_are_no_media_and_media_are_no_documents()
    {
        using var open = own.With(settings => settings.Media.Enabled = true);
        var api = own.Api;
        var document = (await api.GetAsync("/content/item/verhalen")).GetProperty("id").GetGuid();
        var media = (await api.GetAsync("/media?fetch=children:/")).GetProperty("items")[0].GetProperty("id").GetGuid();

        Assert.Equal(HttpStatusCode.NotFound, await api.StatusAsync($"/media/item/{document}"));
        Assert.Equal(HttpStatusCode.NotFound, await api.StatusAsync($"/content/item/{media}"));
        Assert.Empty((await api.GetAsync($"/media/items?id={document}")).EnumerateArray());
        Assert.Empty((await api.GetAsync($"/content/items?id={media}")).EnumerateArray());
    }

    [Theory]
    [InlineData("", "Selector option not found")]
    [InlineData("fetch=descendants:/", "Selector option not found")]
    [InlineData("fetch=children:/&filter=contentType:Image", "Filter option not found")]
    [InlineData("fetch=children:/&sort=level:asc", "Sort option not found")]
    public async Task A_bad_query_is_a_problem_with_a_title(string query, string title)
    {
        using var open = own.With(settings => settings.Media.Enabled = true);

        var problem = await own.Api.GetProblemAsync(HttpStatusCode.BadRequest, "/media?" + query);
        Assert.Equal(title, problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Filters_hold_for_media_too()
    {
        using var open = own.With(settings => settings.Media.Enabled = true);

        var films = (await own.Api.GetAsync("/media?fetch=children:films/&filter=mediaType:umbracoMediaVideo&take=1000")).GetProperty("items").EnumerateArray().ToArray();
        var others = (await own.Api.GetAsync("/media?fetch=children:/Films&filter=mediaType:!umbracoMediaVideo&take=0")).GetProperty("total").GetInt32();
        var all = (await own.Api.GetAsync("/media?fetch=children:films&take=0")).GetProperty("total").GetInt32();

        Assert.NotEmpty(films);
        Assert.All(films, film => Assert.Equal(JsonValueKind.Null, film.GetProperty("width").ValueKind));
        Assert.Equal(all, films.Length + others);
    }
}
