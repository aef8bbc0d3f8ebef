using System.Net;

namespace Showcase.Web.Tests.Delivery;

/// <summary>A kept answer goes when anything in it changes, and stays when nothing in it does.</summary>
public sealed class CacheTagTests(DeliveryHost own) : IClassFixture<DeliveryHost>
{
    private const string Story = "/content/item/verhalen/van-bijstand-naar-boomverzorger";

    [Theory]
    [InlineData(Story, "/verhalen/van-bijstand-naar-boomverzorger", "title")]
    [InlineData(Story + "?expand=properties[organisation]", "/organisaties/gemeente-merelstede", "title")]
    [InlineData(Story + "?expand=properties[organisation[properties[region]]]", "/regio/merelland", "title")]
    [InlineData("/content?filter=contentType:organisation&take=50", "/organisaties/gemeente-merelstede", "title")]
    [InlineData("/content?fetch=children:/organisaties&take=50", "/organisaties/gemeente-merelstede", "title")]
    public async Task A_change_shows_at_once_in_every_answer_that_holds_it(string address, string changed, string property)
    {
        var before = await TextAsync(address);
        Assert.Equal(before, await TextAsync(address));
        var words = $"Veranderd {Guid.NewGuid():N}";

        await own.Redaction.ChangeAsync(own.Redaction.KeyAt(changed), values => values.Set(property, words));

        Assert.DoesNotContain(words, before, StringComparison.Ordinal);
        Assert.Contains(words, await TextAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_moves_takes_its_new_path_into_every_answer_that_points_to_it()
    {
        const string from = "/videos/mijn-eerste-werkdag";
        var key = own.Redaction.KeyAt(from);
        Assert.Contains(from, await TextAsync(Story), StringComparison.Ordinal);

        await own.Redaction.RenameAsync(key, "een-andere-naam");
        Assert.Contains("/videos/een-andere-naam", await TextAsync(Story), StringComparison.Ordinal);

        await own.Redaction.UnpublishAsync(key);
        Assert.DoesNotContain(key.ToString(), await TextAsync(Story), StringComparison.Ordinal);
        await own.Redaction.PublishAsync(key);
        Assert.Contains(key.ToString(), await TextAsync(Story), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_that_moves_takes_its_children_along()
    {
        const string address = "/content?filter=contentType:region&take=50&fields=properties[none]";
        Assert.Contains("\"/regio/merelland\"", await TextAsync(address), StringComparison.Ordinal);

        await own.Redaction.RenameAsync(own.Redaction.KeyAt("/regio"), "regios");
        Assert.Contains("\"/regios/merelland\"", await TextAsync(address), StringComparison.Ordinal);
        await own.Redaction.RenameAsync(own.Redaction.KeyAt("/regios"), "regio");
    }

    [Fact]
    public async Task A_new_document_appears_in_the_lists_it_belongs_to()
    {
        const string address = "/content?filter=contentType:successStory&take=1000";
        await TextAsync(address);

        var name = $"Een nieuw verhaal {Guid.NewGuid():N}";
        await own.Redaction.PublishAsync(await own.Redaction.AddLikeAsync("/verhalen/soep-uit-eigen-wijk", name));
        Assert.Contains(name, await TextAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_holds_none_of_it_stays()
    {
        const string address = "/content/item/agenda?expand=properties[$all]";
        using var before = await own.Api.SendAsync(address);
        await own.Redaction.ChangeAsync(own.Redaction.KeyAt("/verhalen/soep-uit-eigen-wijk"), values => values.Set("title", $"Soep {Guid.NewGuid():N}"));

        using var after = await own.Api.SendAsync(address, ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, after.StatusCode);
    }

    [Fact]
    public async Task A_kept_answer_is_not_given_to_someone_who_reads_otherwise()
    {
        var plain = await TextAsync("/content?take=3");
        await own.Api.GetProblemAsync(HttpStatusCode.NotFound, "/content?take=3", ("Start-Item", "elders"));
        var below = await (await own.Api.SendAsync("/content?take=3", ("Start-Item", "home"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(plain, below);
        Assert.NotEqual(plain, await TextAsync("/content?take=2"));
        Assert.Equal(plain, await TextAsync("/content?take=3&onbekend=1"));
        await own.Api.GetProblemAsync(HttpStatusCode.Unauthorized, "/content?take=3", ("Preview", "true"));
    }

    private async Task<string> TextAsync(string address)
    {
        using var response = await own.Api.SendAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
