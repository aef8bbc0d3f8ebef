using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Health;

public sealed class StatusPageTests(OfficeHost office, PostgresServer postgres) : IClassFixture<OfficeHost>
{
    private static readonly string[] Parts = ["Database", "Zoekindex", "Bronnen van de cijfers", "Verwerking van wijzigingen", "Webhooks", "Achtergrondtaken", "Schijf", "Films", "Typen", "Mail", "Sleutels", "Klok"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_part_says_in_words_and_a_mark_how_it_is(bool onPostgres)
    {
        await using var own = onPostgres ? await ShowcaseHost.StartOnPostgresAsync(postgres) : null;
        var host = own ?? await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        var page = await administrator.GetAsync("/beheer/instellingen/status");

        Assert.Equal(Parts, page.Document.QuerySelectorAll("main .sc-office-card h2").Select(title => title.TextContent));
        foreach (var card in page.Document.QuerySelectorAll("main .sc-office-card"))
        {
            var state = card.QuerySelector(".sc-office-state")!.TextContent.Trim();
            Assert.True(state is "✓ In orde" || (state == "! Let op" && card.TextContent.Contains("Wat u kunt doen", StringComparison.Ordinal)), card.TextContent);
        }

        Assert.Contains(onPostgres ? "PostgreSQL" : "SQLite", Card(page, "Database"), StringComparison.Ordinal);
        Assert.Contains("merelland", Card(page, "Bronnen van de cijfers"), StringComparison.OrdinalIgnoreCase);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_part_that_throws_and_one_that_hangs_spoil_neither_the_page_nor_each_other()
    {
        await using var host = await ShowcaseHost.StartAsync(
            new Dictionary<string, string> { ["Showcase:Entrance:RefusalMilliseconds"] = "0" },
            services => services.AddSingleton<IHealthPart, Throwing>().AddSingleton<IHealthPart, Hanging>().AddSingleton<IHealthPart, Away>().AddSingleton<IHealthPart, Scripted>());
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var clock = Stopwatch.StartNew();

        var page = await administrator.GetAsync("/beheer/instellingen/status");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 8);
        Assert.Contains("Niet te zien", Card(page, "Kapot"), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", page.Text, StringComparison.Ordinal);
        Assert.Contains("antwoordt niet op tijd", Card(page, "Hangt"), StringComparison.Ordinal);
        Assert.Contains("Fout", Card(page, "Weg"), StringComparison.Ordinal);
        Assert.Contains("In orde", Card(page, "Database"), StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", Card(page, "Ingespoten"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
        Assert.Contains("onderdelen vragen aandacht", page.Document.QuerySelector("main .sc-lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_keeps_failing_is_named_with_its_last_error()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:Entrance:RefusalMilliseconds"] = "0" });
        await using (var database = host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContext())
        {
            var row = database.Add(new OutboxRow { Kind = ContentChangeKind.Published, DocumentKey = Guid.NewGuid(), ContentType = "page", CommittedAt = ShowcaseHost.Today.AddHours(-3) }).Entity;
            await database.SaveChangesAsync(Cancellation);
            database.Add(new OutboxDeliveryRow { OutboxId = row.Id, Handler = "zoekindex", Attempts = 4, LastError = "De map is <b>vol</b>", NextAttemptAt = ShowcaseHost.Today.AddDays(1) });
            await database.SaveChangesAsync(Cancellation);
        }

        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var card = Card(await administrator.GetAsync("/beheer/instellingen/status"), "Verwerking van wijzigingen");

        Assert.Contains("Fout", card, StringComparison.Ordinal);
        Assert.Contains("4 keer, laatste fout: De map is <b>vol</b>", card, StringComparison.Ordinal);
        Assert.Contains("1 wijziging", card, StringComparison.Ordinal);
        Assert.Contains("3 uur", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000_000, 10_000_000_000, nameof(HealthState.Bad))]
    [InlineData(900_000_000, 100_000_000_000, nameof(HealthState.Attention))]
    [InlineData(900_000_000, 2_000_000_000, nameof(HealthState.Good))]
    [InlineData(50_000_000_000, 1_000_000_000_000, nameof(HealthState.Good))]
    public void A_disk_is_full_by_what_is_left_and_by_its_share(long free, long total, string expected) => Assert.Equal(expected, DiskHealth.Of(free, total).State.ToString());

    [Fact]
    public void A_database_of_an_older_version_a_large_log_and_a_slow_answer_are_seen()
    {
        Assert.Equal(HealthState.Bad, DatabaseHealth.Of(1, ["20261126_Jobs"], 0).State);
        Assert.Equal(HealthState.Attention, DatabaseHealth.Of(1, [], DatabaseHealth.LargeLogBytes + 1).State);
        Assert.Equal(HealthState.Attention, DatabaseHealth.Of(5_000, [], null).State);
        Assert.Equal(HealthState.Good, DatabaseHealth.Of(5, [], 1_000).State);
    }

    [Fact]
    public void A_clock_that_went_back_or_differs_from_the_database_is_seen()
    {
        Assert.Equal(HealthState.Bad, ClockHealth.Of(ShowcaseHost.Today, ShowcaseHost.Today.AddHours(1), TimeSpan.Zero).State);
        Assert.Equal(HealthState.Attention, ClockHealth.Of(ShowcaseHost.Today, null, TimeSpan.FromMinutes(-5)).State);
        Assert.Equal(HealthState.Good, ClockHealth.Of(ShowcaseHost.Today, ShowcaseHost.Today, TimeSpan.FromSeconds(1)).State);
    }

    private static string Card(FetchedPage page, string title) =>
        page.Document.QuerySelectorAll("main .sc-office-card").Single(card => card.QuerySelector("h2")!.TextContent == title).TextContent;

    private sealed class Throwing : IHealthPart
    {
        public string Title => "Kapot";

        public int Order => 90;

        public Task<HealthFinding> LookAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("wachtwoord=geheim");
    }

    private sealed class Away : IHealthPart
    {
        public string Title => "Weg";

        public int Order => 91;

        public Task<HealthFinding> LookAsync(CancellationToken cancellationToken) => Task.FromException<HealthFinding>(new TimeoutException("Host=geheim"));
    }

    private sealed class Hanging : IHealthPart
    {
        public string Title => "Hangt";

        public int Order => 92;

        public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return HealthFinding.Good("");
        }
    }

    private sealed class Scripted : IHealthPart
    {
        public string Title => "Ingespoten";

        public int Order => 93;

        public Task<HealthFinding> LookAsync(CancellationToken cancellationToken) => Task.FromResult(HealthFinding.Good("<script>alert(1)</script>"));
    }
}
