using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Building;

/// <summary>The site changes while a reader has the screen open.</summary>
public sealed class ChangingSiteTests
{
    private const string Tender = "?organisatie=GM9101&soort=diensten&waarde=600.000&looptijd=24&arbeid=60";

    [Fact]
    public async Task A_policy_that_changes_moves_only_what_nobody_typed_and_says_so()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var redaction = new Redaction(host);
        using var visitor = new BuildVisitor(host);
        await visitor.OpenAsync($"{Tender}&p=maatregel-bij-niet-nakomen&p={BuildVisitor.Clause}");
        var factor = visitor.Page.QuerySelectorAll("[name^='v.']").Select(field => field.GetAttribute("name")![2..]).Single(alias => alias.Contains("factor", StringComparison.Ordinal));
        var before = visitor.ValueOf(factor);
        await redaction.ChangeAsync(redaction.KeyAt("/regio/merelland/convenant-merelland-2024"), values => values.Set("penaltyFactor", "3"));
        await visitor.SendAsync("bijwerken", ("v.percentage", "4"));

        Assert.NotEqual("3", before);
        Assert.Equal("3", visitor.ValueOf(factor));
        Assert.Equal("4", visitor.ValueOf("percentage"));
        Assert.Contains("is gewijzigd sinds u deze pagina opende", visitor.Page.QuerySelector("#meldingen")!.TextContent, StringComparison.Ordinal);

        await visitor.SendAsync("bijwerken");
        Assert.DoesNotContain("is gewijzigd", visitor.Page.QuerySelector("#meldingen")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paragraph_that_is_withdrawn_leaves_the_document_and_its_files_and_is_named()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var redaction = new Redaction(host);
        using var visitor = new BuildVisitor(host);
        await visitor.OpenAsync($"{Tender}&p=pso-korting&p={BuildVisitor.Clause}");
        await redaction.UnpublishAsync(redaction.KeyAt("/paragrafen/pso-korting"));
        var text = await visitor.DownloadTextAsync("txt");
        await visitor.SendAsync("bijwerken", ("v.aanspreekpunt", "loket"));

        Assert.DoesNotContain("pso-korting", text, StringComparison.Ordinal);
        Assert.Equal([BuildVisitor.Clause], visitor.Chosen);
        Assert.Contains("“pso-korting” staat niet in het document", visitor.Page.QuerySelector("#meldingen")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("loket", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_offered_by_no_address()
    {
        await using var host = await ShowcaseHost.StartAsync();
        await new Redaction(host).AddLikeAsync("/paragrafen/pso-korting", "Nog geheime paragraaf");
        using var visitor = new BuildVisitor(host);
        await visitor.OpenAsync("?p=nog-geheime-paragraaf&bij=nog-geheime-paragraaf");

        Assert.Empty(visitor.Chosen);
        Assert.DoesNotContain("Nog geheime paragraaf", visitor.Page.Source.Text, StringComparison.Ordinal);
    }
}
