using AngleSharp.Dom;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Regions;

public sealed class PolicySetPageTests(SharedHost shared)
{
    [Fact]
    public async Task Percentages_thresholds_discounts_and_members_are_tables_with_a_caption_and_headers()
    {
        var page = await (await shared.Started).GetPageAsync("/regio/merelland/convenant-merelland-2024", TestContext.Current.CancellationToken);
        var tables = page.Document.QuerySelectorAll("table").ToArray();

        Assert.Equal(4, tables.Length);
        Assert.All(tables, table =>
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
            Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal("row", row.QuerySelector("th")!.GetAttribute("scope")));
        });
        Assert.Contains("5\u00A0%", tables[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("€\u00A0250.000", tables[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("onder 30\u00A0%", tables[0].TextContent, StringComparison.Ordinal);
        Assert.NotNull(tables[3].QuerySelector("a[href='/organisaties/gemeente-merelstede']"));
    }

    [Fact]
    public async Task Block_values_come_with_their_set_its_source_and_what_they_are_not()
    {
        var aside = (await (await shared.Started).GetPageAsync("/regio/merelland/convenant-merelland-2024", TestContext.Current.CancellationToken)).Document.QuerySelector("aside")!;

        Assert.Contains("oost-nl", aside.TextContent, StringComparison.Ordinal);
        Assert.NotNull(aside.QuerySelector("a[href^='https://']"));
        Assert.Contains("geen loon of besparing", aside.Text(), StringComparison.Ordinal);
    }
}
