using System.Net;
using Showcase.Core.Access;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.ApiKeys;

/// <summary>What a key opens in the headless API, and for how long.</summary>
public sealed class KeyAccessTests(KeyAccessTests.ClosedSite site) : IClassFixture<KeyAccessTests.ClosedSite>
{
    private static readonly string[] Addresses = ["/content", "/content/item/verhalen", "/content/items?id=8d9a2c1e-3c0f-4d7b-9f5a-0c6d1e2f3a4b", "/media?fetch=children:/"];

    [Fact]
    public async Task A_closed_api_opens_to_a_key_that_was_given_out_and_to_nothing_that_looks_like_it()
    {
        var api = DeliveryClient.Of(await site.Started);
        var (_, key) = await (await site.Started).MakeKeyAsync(ApiKeyRights.Published);

        Assert.Matches("^sc_[A-Za-z0-9]{40}$", key);
        foreach (var address in Addresses)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await api.StatusAsync(address));
            foreach (var other in new[] { key[..^1], key + "x", key.ToUpperInvariant(), key[..^1] + (key[^1] == 'a' ? 'b' : 'a'), new string('a', 5_000), "sc_" + new string('-', 40) })
            {
                Assert.Equal(HttpStatusCode.Unauthorized, await api.StatusAsync(address, ("Api-Key", other)));
            }

            Assert.Equal(HttpStatusCode.Unauthorized, await api.StatusAsync(address, ("Api-Key", key), ("Api-Key", key)));
            using var opened = await api.SendAsync(address, ("Api-Key", key));
            Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
            Assert.True(opened.Headers.CacheControl?.NoStore);
            // Not out of a cache that the key filled either.
            Assert.Equal(HttpStatusCode.Unauthorized, await api.StatusAsync(address));
        }
    }

    [Fact]
    public async Task A_withdrawn_key_opens_nothing_from_that_moment()
    {
        var host = await site.Started;
        var (id, key) = await host.MakeKeyAsync(ApiKeyRights.Drafts);
        var (_, other) = await host.MakeKeyAsync(ApiKeyRights.Published);
        Assert.Equal(HttpStatusCode.OK, await DeliveryClient.Of(host).StatusAsync("/content", ("Api-Key", key), ("Preview", "true")));

        await host.WithdrawAsync(id);

        Assert.Equal(HttpStatusCode.Unauthorized, await DeliveryClient.Of(host).StatusAsync("/content", ("Api-Key", key)));
        Assert.Equal(HttpStatusCode.Unauthorized, await DeliveryClient.Of(host).StatusAsync("/content", ("Api-Key", key), ("Preview", "true")));
        Assert.Equal(HttpStatusCode.OK, await DeliveryClient.Of(host).StatusAsync("/content", ("Api-Key", other)));
    }

    [Fact]
    public async Task Every_withdrawal_holds_while_others_ask_and_others_are_given_out()
    {
        var host = await site.Started;
        var api = DeliveryClient.Of(host);
        var held = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => host.MakeKeyAsync(ApiKeyRights.Published)));

        var asked = await Task.WhenAll(held.Select(async one =>
        {
            var before = await api.StatusAsync("/content?take=1", ("Api-Key", one.Key));
            await host.WithdrawAsync(one.Id);
            return (before, After: await api.StatusAsync("/content?take=1", ("Api-Key", one.Key)));
        }));

        Assert.All(asked, pair => Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), pair));
    }

    [Fact]
    public async Task A_key_works_through_its_last_day_and_its_last_use_is_kept_by_the_day()
    {
        await using var host = await ShowcaseHost.StartAsync(ClosedSite.Settings);
        var api = DeliveryClient.Of(host);
        var today = DateOnly.FromDateTime(ShowcaseHost.Today.Date);
        var (id, key) = await host.MakeKeyAsync(ApiKeyRights.Published, today.AddDays(1));
        Assert.Null((await host.KeyRowsAsync()).Single(row => row.Id == id).LastUsedOn);

        host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.OK, await api.StatusAsync("/content", ("Api-Key", key)));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await Eventually.TrueAsync(async () => (await host.KeyRowsAsync()).Single(row => row.Id == id).LastUsedOn == today.AddDays(1));

        host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await api.StatusAsync("/content", ("Api-Key", key)));
    }

    [Fact]
    public async Task A_key_works_at_once_after_a_restart_and_a_withdrawn_one_does_not()
    {
        using var folder = new DataFolder();
        string kept, gone;
        await using (var before = await ShowcaseHost.StartOnAsync(folder.Path, ClosedSite.Settings))
        {
            (_, kept) = await before.MakeKeyAsync(ApiKeyRights.Published);
            (var id, gone) = await before.MakeKeyAsync(ApiKeyRights.Published);
            await before.WithdrawAsync(id);
        }

        await using var after = await ShowcaseHost.StartOnAsync(folder.Path, ClosedSite.Settings);
        var api = DeliveryClient.Of(after);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (await api.StatusAsync("/content", ("Api-Key", kept)), await api.StatusAsync("/content", ("Api-Key", gone))));
    }

    /// <summary>A site whose API answers nobody without a key.</summary>
    public sealed class ClosedSite : IAsyncDisposable
    {
        public static readonly Dictionary<string, string> Settings = new()
        {
            ["Umbraco:CMS:DeliveryApi:PublicAccess"] = "false", ["Umbraco:CMS:DeliveryApi:Media:Enabled"] = "true", ["Umbraco:CMS:DeliveryApi:Media:PublicAccess"] = "false",
        };

        private readonly Lazy<Task<ShowcaseHost>> host = new(() => ShowcaseHost.StartAsync(Settings));

        public Task<ShowcaseHost> Started => host.Value;

        public async ValueTask DisposeAsync()
        {
            if (host.IsValueCreated) await (await host.Value).DisposeAsync();
        }
    }
}
