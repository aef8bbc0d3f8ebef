using System.Diagnostics;
using System.Net;
using Showcase.Core.Consent;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>Two nodes on one PostgreSQL, each with a data folder of its own: what one of them takes off leaves the other too.</summary>
public sealed class OtherNodeTests(PostgresServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_withdrawn_on_one_node_is_gone_on_the_other_within_ten_seconds()
    {
        var settings = new Dictionary<string, string> { ["ConnectionStrings:umbracoDbDSN"] = await server.CreateDatabaseAsync(), ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql" };
        await using var here = await OwnSite.StartAsync(settings: settings);
        using var editor = await EditingClient.SignedInAsync(here, OfficeRoles.Editor);
        await using var there = await OwnSite.StartAsync(settings: settings);
        var mark = ConsentDesk.Mark();
        var person = await here.Host.PersonAsync("Fenna " + mark);
        await here.Host.AllowAsync(person);
        var story = await editor.StoryAsync(here, await editor.StoryValuesAsync(here, mark, PortrayalChoice.People));
        await here.Host.LinkAsync(person, story);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(story)).Status);
        string[] addresses = ["/verhalen/" + mark.ToLowerInvariant(), "/verhalen", $"/umbraco/delivery/api/v2/content/item/{story}", "/feeds/verhalen.json", "/sitemap.xml", $"/umbraco/delivery/api/v2/content?filter=name:{mark.ToLowerInvariant()}"];
        await TickAsync(there.Host, async () => (await CarryingAsync(there.Host, addresses, mark)).Count == addresses.Length);

        await here.Host.WithdrawAsync(person, ConsentChannel.Site);

        var clock = Stopwatch.StartNew();
        await TickAsync(there.Host, async () => (await CarryingAsync(there.Host, addresses, mark)).Count == 0);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
        foreach (var address in (string[])[addresses[0], addresses[2], ConsentAddresses.Api + "content/item" + addresses[0], there.Host.OembedOf(addresses[0])])
        {
            Assert.Equal((address, HttpStatusCode.Gone), (address, (await there.Host.ReadAsync(address)).Status));
        }

        var found = await there.Host.GetPageAsync($"/zoeken?q={mark.ToLowerInvariant()}", Cancellation);
        Assert.DoesNotContain(found.Document.QuerySelectorAll("main a"), link => link.TextContent.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    // Nine seconds of its clock and no more: the workers of a node look every five.
    private static async Task TickAsync(ShowcaseHost host, Func<Task<bool>> holds)
    {
        host.Clock.Advance(TimeSpan.FromSeconds(9));
        await Eventually.TrueAsync(holds, 10);
    }

    private static async Task<IReadOnlyList<string>> CarryingAsync(ShowcaseHost host, IEnumerable<string> addresses, string mark)
    {
        var carrying = new List<string>();
        foreach (var address in addresses)
        {
            using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            if ((await answer.Content.ReadAsStringAsync(Cancellation)).Contains(mark, StringComparison.OrdinalIgnoreCase)) carrying.Add(address);
        }

        return carrying;
    }
}
