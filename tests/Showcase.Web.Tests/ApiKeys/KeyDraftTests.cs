using System.Net;
using Showcase.Core.Access;
using Showcase.Web.Tests.Delivery;

namespace Showcase.Web.Tests.ApiKeys;

/// <summary>Drafts by the headless API: for a key that may, by a header that asks; for nobody else by any way.</summary>
public sealed class KeyDraftTests(DeliveryHost own) : IClassFixture<DeliveryHost>
{
    private const string Mark = "kladgeheim";

    [Fact]
    public async Task A_key_for_what_is_public_sees_no_draft_by_any_route_and_is_refused_when_it_asks()
    {
        var (draft, over, trashed) = await DraftsAsync();
        var (_, key) = await own.Host.MakeKeyAsync(ApiKeyRights.Published);
        var (_, mighty) = await own.Host.MakeKeyAsync(ApiKeyRights.Drafts);
        // The picture with drafts exists, and is somebody else's.
        Assert.Contains(Mark, (await own.Api.GetAsync("/content?take=1000", ("Api-Key", mighty), ("Preview", "true"))).GetRawText(), StringComparison.Ordinal);

        foreach (var address in Routes(draft, over, trashed))
        {
            foreach (var headers in new (string, string)[][] { [("Api-Key", key)], [("Api-Key", key), ("Preview", "false")], [("Api-Key", mighty)], [], [("Preview", "false")], [("Preview", "no"), ("Api-Key", mighty)] })
            {
                using var answer = await own.Api.SendAsync(address, headers);
                var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.False(text.Contains(Mark, StringComparison.OrdinalIgnoreCase), $"{address} shows a draft to {string.Join(' ', headers)}");
                Assert.False(text.Contains(draft.ToString(), StringComparison.OrdinalIgnoreCase), $"{address} shows the key of a draft to {string.Join(' ', headers)}");
            }

            await own.Api.GetProblemAsync(HttpStatusCode.Unauthorized, address, ("Api-Key", key), ("Preview", "true"));
            await own.Api.GetProblemAsync(HttpStatusCode.Unauthorized, address, ("Preview", "true"));
        }
    }

    [Fact]
    public async Task A_key_for_drafts_sees_them_as_they_are_at_that_moment_and_nothing_from_the_recycle_bin()
    {
        var (draft, over, trashed) = await DraftsAsync();
        var (_, key) = await own.Host.MakeKeyAsync(ApiKeyRights.Drafts);
        (string, string)[] asked = [("Api-Key", key), ("Preview", "true")];

        var item = await own.Api.GetAsync($"/content/item/{draft}", asked);
        Assert.Equal($"/preview-{draft}", item.GetProperty("route").GetProperty("path").GetString());
        Assert.Contains(Mark, item.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Equal(draft, (await own.Api.GetAsync($"/content/item/preview-{draft}", asked)).GetProperty("id").GetGuid());
        Assert.Single((await own.Api.GetAsync($"/content/items?id={draft}&id={trashed}", asked)).EnumerateArray());
        Assert.Equal(Mark + " bovenop", (await own.Api.GetAsync($"/content/item/{over}", asked)).GetProperty("properties").GetProperty("title").GetString());
        Assert.Equal(HttpStatusCode.NotFound, await own.Api.StatusAsync($"/content/item/{trashed}", asked));

        await own.Redaction.DraftAsync(over, values => values.Set("title", Mark + " nog later"));
        Assert.Equal(Mark + " nog later", (await own.Api.GetAsync($"/content/item/{over}", asked)).GetProperty("properties").GetProperty("title").GetString());
        using var answer = await own.Api.SendAsync($"/content/item/{over}", asked);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(Mark, (await own.Host.GetPageAsync("/verhalen", TestContext.Current.CancellationToken)).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Routes(Guid draft, Guid over, Guid trashed) =>
    [
        "/content?take=1000", "/content?take=1000&expand=properties[$all[properties[$all]]]", "/content?take=1000&fetch=descendants:/", "/content?take=1000&fetch=children:/", "/content?take=1000&fetch=children:/privacy",
        $"/content?fetch=ancestors:{draft}", $"/content?fetch=children:{draft}", "/content?filter=name:kladgeheim", "/content?filter=name:!zzz&take=1000", "/content?filter=contentType:page&take=1000",
        "/content?filter=createDate>2000-01-01&take=1000", "/content?filter=updateDate>2000-01-01&take=1000", "/content?sort=name:asc&take=1000", "/content?sort=updateDate:desc&take=1000", "/content?sort=sortOrder:asc&take=1000",
        $"/content/item/{draft}", $"/content/item/{over}?expand=properties[$all]", $"/content/item/{trashed}", $"/content/item/preview-{draft}", $"/content/item/preview-{over}", "/content/item/kladgeheim-alleen",
        $"/content/items?id={draft}&id={over}&id={trashed}",
    ];

    /// <summary>A page that was never public, one whose draft is newer than what is public, and one that was thrown away.</summary>
    private async Task<(Guid Draft, Guid Over, Guid Trashed)> DraftsAsync()
    {
        var redaction = own.Redaction;
        var draft = await redaction.AddLikeAsync("/privacy", $"{Mark} alleen {Guid.NewGuid():N}");
        var over = await redaction.AddLikeAsync("/privacy", $"Openbaar {Guid.NewGuid():N}");
        await redaction.PublishAsync(over);
        await redaction.DraftAsync(over, values => values.Set("title", Mark + " bovenop"));
        var trashed = await redaction.AddLikeAsync("/privacy", $"{Mark} weg {Guid.NewGuid():N}");
        await redaction.TrashAsync(trashed);
        return (draft, over, trashed);
    }
}
