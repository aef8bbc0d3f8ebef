using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Tests.ContentStore;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Versions;

public abstract class KeptVersionTests(StoreSite site)
{
    private static readonly ParagraphDesk.Note One = new("1.0.0", "2024-02-01", "Eerste versie.");
    private static readonly ParagraphDesk.Note Two = new("1.1.0", "2025-03-01", "Lid erbij.");

    private readonly Guid key = Guid.NewGuid();
    private readonly string name = "Bewaard " + Guid.NewGuid().ToString("N")[..8];

    private ParagraphDesk Desk => new(site.Host);

    [Fact]
    public async Task A_new_version_takes_the_former_text_along_by_itself()
    {
        await PublishAsync("1.0.0", "<p>Oude tekst.</p>", One);
        await PublishAsync("1.1.0", "<p>Nieuwe tekst.</p>", One, Two);

        Assert.Equal(["1.0.0: Oude tekst. (Eerste versie.)", "1.1.0:  (Lid erbij.)"], Kept());
        Assert.Equal("Nieuwe tekst.", Paragraph().Clause.Plain);
    }

    [Fact]
    public async Task A_changed_text_under_a_published_number_is_refused_and_nothing_changes()
    {
        await PublishAsync("1.0.0", "<p>Oude tekst.</p>", One);
        var saved = await Desk.SaveAsync(key, name, "1.0.0", "<p>Andere tekst.</p>", One);

        var outcome = await Desk.TryPublishAsync(key);

        Assert.Equal(StoreStatus.Refused, outcome.Status);
        Assert.Contains("hoger versienummer", Assert.Single(outcome.Reasons), StringComparison.Ordinal);
        Assert.Equal("Oude tekst.", Paragraph().Clause.Plain);
        var present = (await Desk.FindAsync(key))!;
        Assert.Equal((saved.Revision, saved.Draft.Id, saved.Draft.Values.ToJson()), (present.Revision, present.Draft.Id, present.Draft.Values.ToJson()));
    }

    [Fact]
    public async Task What_changes_only_beside_the_clause_or_in_how_it_was_typed_keeps_its_number()
    {
        await PublishAsync("1.0.0", "<p>Oude tekst met <strong>nadruk</strong>.</p>", One);
        await Desk.SaveAsync(key, name, "1.0.0", "<p>Oude  tekst met\n<strong >nadruk</strong>.</p>\n", One);
        await Desk.ChangeAsync(key, values => values.Set("summary", "Een andere samenvatting die lang genoeg is."));

        await Desk.PublishAsync(key);

        Assert.Equal("Een andere samenvatting die lang genoeg is.", Paragraph().Summary);
    }

    [Theory]
    [InlineData("<p>Ten minste <data data-veld=\"ander\">[aantal]</data> uur.</p>")]
    [InlineData("<p>Ten minste <data data-veld=\"aantal\">[getal]</data> uur.</p>")]
    [InlineData("<p>Ten minste [aantal] uur.</p>")]
    [InlineData("<p>Ten minste<data data-veld=\"aantal\">[aantal]</data> uur.</p>")]
    public async Task Another_open_place_is_another_text(string markup)
    {
        await PublishAsync("1.0.0", "<p>Ten minste <data data-veld=\"aantal\">[aantal]</data> uur.</p>", One);
        await Desk.SaveAsync(key, name, "1.0.0", markup, One);

        Assert.Equal(StoreStatus.Refused, (await Desk.TryPublishAsync(key)).Status);
    }

    [Fact]
    public async Task An_editor_who_throws_away_the_list_of_versions_loses_none()
    {
        await PublishAsync("1.0.0", "<p>Oude tekst.</p>", One);
        await PublishAsync("1.1.0", "<p>Nieuwe tekst.</p>", One, Two);

        await PublishAsync("1.2.0", "<p>Nieuwste tekst.</p>", new ParagraphDesk.Note("1.2.0", "2026-01-01", "Weer anders."));

        Assert.Equal(["1.2.0:  (Weer anders.)", "1.1.0: Nieuwe tekst. (Lid erbij.)", "1.0.0: Oude tekst. (Eerste versie.)"], Kept());
    }

    [Fact]
    public async Task An_old_text_cannot_be_rewritten()
    {
        await PublishAsync("1.0.0", "<p>Oude tekst.</p>", One);
        await PublishAsync("1.1.0", "<p>Nieuwe tekst.</p>", One, Two);
        await Desk.SaveAsync(key, name, "1.1.0", "<p>Nieuwe tekst.</p>", One with { Markup = "<p>Nooit zo geschreven.</p>" }, Two);

        Assert.Contains("versie 1.0.0 is veranderd", Assert.Single((await Desk.TryPublishAsync(key)).Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_never_goes_back_and_a_new_one_says_what_changed()
    {
        await PublishAsync("1.1.0", "<p>Tekst.</p>", Two);
        await Desk.SaveAsync(key, name, "1.0.9", "<p>Teruggedraaid.</p>", Two);

        var reasons = (await Desk.TryPublishAsync(key)).Reasons;

        Assert.Equal(2, reasons.Count);
        Assert.Contains(reasons, reason => reason.StartsWith("Versie 1.0.9 is lager dan versie 1.1.0", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.StartsWith("Schrijf bij “Versies” wat er in versie 1.0.9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_was_unpublished_and_comes_back_is_not_lost_and_its_number_stays_taken()
    {
        await PublishAsync("1.0.0", "<p>Oude tekst.</p>", One);
        await Desk.UnpublishAsync(key);
        await Desk.ChangeAsync(key, values => values.Set("clause", ParagraphDesk.RichText("<p>Andere tekst.</p>")));
        var refused = await Desk.TryPublishAsync(key);
        await Desk.ChangeAsync(key, values => values.Set("version", "1.1.0"));
        await Desk.PublishAsync(key);

        Assert.Contains("al gepubliceerd", Assert.Single(refused.Reasons), StringComparison.Ordinal);
        Assert.Equal(["1.0.0: Oude tekst. (Eerste versie.)"], Kept());
    }

    [Fact]
    public async Task Publishing_the_same_once_more_writes_nothing_into_it()
    {
        await PublishAsync("1.0.0", "<p>Oude tekst.</p>", One);
        var before = (await Desk.FindAsync(key))!;

        await Desk.PublishAsync(key);

        var after = (await Desk.FindAsync(key))!;
        Assert.Equal((before.Published!.Id, before.Published.Values.ToJson()), (after.Published!.Id, after.Published.Values.ToJson()));
    }

    [Fact]
    public async Task Two_editors_who_publish_at_once_leave_every_text_once()
    {
        await PublishAsync("1.0.0", "<p>Oude tekst.</p>", One);
        await Desk.SaveAsync(key, name, "1.1.0", "<p>Nieuwe tekst.</p>", One, Two);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Desk.TryPublishAsync(key), TestContext.Current.CancellationToken)));

        Assert.Equal(["1.0.0: Oude tekst. (Eerste versie.)", "1.1.0:  (Lid erbij.)"], Kept());
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("[1,2]")]
    [InlineData("{\"Layout\":{},\"layout\":{\"Umbraco.BlockList\":3},\"contentData\":{\"a\":1,\"A\":2},\"contentData\":[null,7,{}]}")]
    [InlineData("{\"layout\":{\"Umbraco.BlockList\":[{\"contentKey\":5},{},null]},\"contentData\":[{\"key\":\"x\",\"values\":[{\"alias\":4}]}],\"expose\":[null,3]}")]
    public async Task A_damaged_list_of_versions_stops_nobody_and_the_former_text_is_kept(string damaged)
    {
        await PublishAsync("1.0.0", "<p>Oude tekst.</p>", One);
        await PublishAsync("1.1.0", "<p>Nieuwe tekst.</p>", Two);
        await Desk.ChangeAsync(key, values => values.Set("versions", damaged));

        await Desk.PublishAsync(key);

        Assert.Contains("1.0.0: Oude tekst. (Eerste versie.)", Kept());
    }

    private string[] Kept() => [.. Paragraph().Versions.Select(version => $"{version.Version}: {version.Clause.Plain} ({version.Note})")];

    private TenderParagraph Paragraph() => Desk.Read(published => published.Find<TenderParagraph>(key))!;

    private async Task PublishAsync(string version, string markup, params ParagraphDesk.Note[] notes)
    {
        await Desk.SaveAsync(key, name, version, markup, notes);
        await Desk.PublishAsync(key);
    }
}

public sealed class KeptVersionOnSqliteTests(SqliteSite site) : KeptVersionTests(site), IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_rule_that_fails_half_way_leaves_everything_as_it_was()
    {
        await using var host = await ShowcaseHost.StartAsync(configure: services => services.AddSingleton<IPublishingRule, FailingRule>());
        var (desk, key) = (new ParagraphDesk(host), Guid.NewGuid());
        await desk.SaveAsync(key, "Halverwege", "1.0.0", "<p>Oude tekst.</p>");
        await desk.PublishAsync(key);
        var saved = await desk.SaveAsync(key, "Halverwege", "9.9.9", "<p>Nieuwe tekst.</p>", new ParagraphDesk.Note("9.9.9", "2026-01-01", "Anders."));

        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.TryPublishAsync(key));

        var present = (await desk.FindAsync(key))!;
        Assert.Equal((saved.Revision, saved.Draft.Values.ToJson()), (present.Revision, present.Draft.Values.ToJson()));
        Assert.Equal("Oude tekst.", desk.Read(published => published.Find<TenderParagraph>(key))!.Clause.Plain);
    }

    // Comes after the rule under test, which has added the former text by then.
    private sealed class FailingRule : IPublishingRule
    {
        public string ContentType => "tenderParagraph";

        public PublishingAnswer Publish(FormerValues? former, IReadOnlyDictionary<string, string> draft) =>
            draft["version"] == "9.9.9" && draft["versions"].Contains("Oude tekst", StringComparison.Ordinal)
                ? throw new InvalidOperationException("Planted: the process stops here.")
                : new([], new Dictionary<string, string>());

        public IReadOnlyDictionary<string, string> Withdraw(FormerValues former, IReadOnlyDictionary<string, string> draft) => new Dictionary<string, string>();
    }
}

public sealed class KeptVersionOnPostgresTests(PostgresSite site) : KeptVersionTests(site), IClassFixture<PostgresSite>;
