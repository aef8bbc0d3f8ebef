using System.Net;
using System.Text.Json;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Delivery;

public sealed class AccessTests(SharedHost shared, DeliveryHost own) : IClassFixture<DeliveryHost>
{
    private const string Key = DeliveryHost.Key;

    [Fact]
    public async Task An_answer_to_everyone_may_be_kept_by_language_segment_and_start_item()
    {
        using var response = await (await DeliveryClient.OfAsync(shared)).SendAsync("/content/item/verhalen");

        Assert.Null(response.Headers.CacheControl?.NoStore is true ? "no-store" : null);
        Assert.Superset(new HashSet<string> { "Accept-Language", "Accept-Segment", "Start-Item", "Api-Key", "Preview" }, response.Headers.Vary.ToHashSet());
    }

    [Theory]
    [InlineData("Api-Key", "een sleutel die niet klopt")]
    [InlineData("Preview", "false")]
    public async Task An_answer_to_someone_with_a_key_is_kept_by_no_one(string header, string value)
    {
        using var response = await (await DeliveryClient.OfAsync(shared)).SendAsync("/content/item/verhalen", (header, value));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Without_a_key_in_the_settings_no_key_is_valid()
    {
        var api = await DeliveryClient.OfAsync(shared);

        await api.GetProblemAsync(HttpStatusCode.Unauthorized, "/content", ("Preview", "true"));
        await api.GetProblemAsync(HttpStatusCode.Unauthorized, "/content", ("Preview", "true"), ("Api-Key", ""));
        await api.GetProblemAsync(HttpStatusCode.Unauthorized, "/content", ("Preview", "TRUE"), ("Api-Key", "null"));
    }

    [Fact]
    public async Task Media_are_closed_unless_the_settings_open_them()
    {
        var api = await DeliveryClient.OfAsync(shared);

        await api.GetProblemAsync(HttpStatusCode.Unauthorized, "/media?fetch=children:/");
        await api.GetProblemAsync(HttpStatusCode.Unauthorized, $"/media/item/{Guid.NewGuid()}");
    }

    [Fact]
    public async Task A_closed_api_opens_to_its_key_and_to_nothing_that_looks_like_it()
    {
        using var closed = own.With(settings => settings.PublicAccess = false);
        var api = own.Api;

        foreach (var address in new[] { "/content", "/content/item/verhalen", "/content/items", $"/content/item/{Guid.NewGuid()}" })
        {
            await api.GetProblemAsync(HttpStatusCode.Unauthorized, address);
            await api.GetProblemAsync(HttpStatusCode.Unauthorized, address, ("Api-Key", Key[..^1]));
            await api.GetProblemAsync(HttpStatusCode.Unauthorized, address, ("Api-Key", Key + "x"));
            await api.GetProblemAsync(HttpStatusCode.Unauthorized, address, ("Api-Key", Key.ToUpperInvariant()));
            await api.GetProblemAsync(HttpStatusCode.Unauthorized, address, ("Api-Key", "x"), ("Api-Key", Key));
        }

        using var response = await api.SendAsync("/content", ("Api-Key", Key));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_preview_needs_the_key_even_when_the_api_is_public()
    {
        var api = own.Api;

        await api.GetProblemAsync(HttpStatusCode.Unauthorized, "/content", ("Preview", "true"), ("Api-Key", "fout"));
        using var response = await api.SendAsync("/content", ("Preview", "true"), ("Api-Key", Key));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_switched_off_api_answers_no_one()
    {
        using var off = own.With(settings => settings.Enabled = false);

        await own.Api.GetProblemAsync(HttpStatusCode.Unauthorized, "/content", ("Api-Key", Key));
    }

    [Fact]
    public async Task Only_content_types_that_are_let_in_appear_when_the_settings_name_them()
    {
        using var narrowed = own.With(settings => settings.AllowedContentTypeAliases.UnionWith(["successStory"]));

        Assert.Equal(await own.Api.PathsAsync("filter=contentType:successStory"), await own.Api.PathsAsync(""));
        await own.Api.GetProblemAsync(HttpStatusCode.NotFound, "/content/item/verhalen");
    }

    [Fact]
    public async Task A_content_type_left_out_by_the_settings_appears_nowhere()
    {
        using var narrowed = own.With(settings => settings.DisallowedContentTypeAliases.Add("organisation"));
        var (api, redaction) = (own.Api, own.Redaction);
        var hidden = redaction.KeyAt("/organisaties/gemeente-merelstede");
        await redaction.ChangeAsync(redaction.KeyAt("/verhalen/soep-uit-eigen-wijk"), values =>
            values.Set("body", $$$"""{"markup":"<p><a href=\"/{localLink:umb://document/{{{hidden:N}}}}\">de gemeente</a></p>","blocks":null}"""));

        await api.GetProblemAsync(HttpStatusCode.NotFound, "/content/item/organisaties/gemeente-merelstede");
        await api.GetProblemAsync(HttpStatusCode.NotFound, $"/content/item/{hidden}");
        Assert.Empty((await api.GetAsync($"/content/items?id={hidden}")).EnumerateArray());
        Assert.Empty(await api.PathsAsync("filter=contentType:organisation"));
        Assert.Empty(await api.PathsAsync("fetch=ancestors:/organisaties/gemeente-merelstede"));
        var story = await api.GetAsync("/content/item/verhalen/soep-uit-eigen-wijk?expand=properties[$all]");
        Assert.Equal(JsonValueKind.Null, story.GetProperty("properties").GetProperty("organisation").ValueKind);
        Assert.Equal("<p><a>de gemeente</a></p>", story.GetProperty("properties").GetProperty("body").GetProperty("markup").GetString());
        Assert.DoesNotContain(hidden.ToString(), (await api.GetAsync("/content?take=1000&expand=properties[$all[properties[$all]]]")).GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("/home/")]
    [InlineData("HOME")]
    public async Task A_start_item_is_named_by_its_segment(string startItem)
    {
        var api = await DeliveryClient.OfAsync(shared);

        Assert.Equal("/verhalen", (await api.GetAsync("/content/item/verhalen", ("Start-Item", startItem))).GetProperty("route").GetProperty("path").GetString());
        Assert.DoesNotContain("/", await api.PathsAsync("", ("Start-Item", startItem)));
    }

    [Fact]
    public async Task A_start_item_is_named_by_its_id_and_must_be_a_root()
    {
        var api = await DeliveryClient.OfAsync(shared);
        var root = (await api.GetAsync("/content/item/")).GetProperty("id").GetString()!;
        var child = (await api.GetAsync("/content/item/verhalen")).GetProperty("id").GetString()!;

        Assert.NotEmpty(await api.PathsAsync("", ("Start-Item", root)));
        await api.GetProblemAsync(HttpStatusCode.NotFound, "/content", ("Start-Item", child));
        await api.GetProblemAsync(HttpStatusCode.NotFound, "/content", ("Start-Item", "bestaat-niet"));
    }
}
