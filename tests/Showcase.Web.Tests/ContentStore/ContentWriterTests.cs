using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Tests.ContentStore;

public abstract class ContentWriterTests(StoreSite site)
{
    private readonly string unique = Guid.NewGuid().ToString("N")[..8];
    private readonly HashSet<Guid> folders = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ContentWriter Writer => site.Host.Services.GetRequiredService<ContentWriter>();

    private ContentPlacer Placer => site.Host.Services.GetRequiredService<ContentPlacer>();

    [Fact]
    public async Task A_draft_is_not_public_until_it_is_published()
    {
        var key = await SaveNewAsync("Concept");

        Assert.Null(Read(published => published.Find<Page>(key)));
        await PublishAsync(key);

        var page = Read(published => published.Find<Page>(key));
        Assert.Equal("Concept", page!.Title);
        Assert.Equal($"/concept-{unique}", Read(published => published.PathOf(page)));
        Assert.Equal(key, Read(published => published.FindByPath($"/concept-{unique}"))!.Key);
    }

    [Fact]
    public async Task What_is_saved_after_publication_stays_hidden_until_it_is_published_again()
    {
        var key = await PublishNewAsync("Eerste tekst");

        var saved = await SaveAsync(key, "Tweede tekst");

        Assert.True(saved.Document!.HasUnpublishedChanges);
        Assert.Equal("Eerste tekst", Read(published => published.Find<Page>(key))!.Title);
        await PublishAsync(key);
        Assert.Equal("Tweede tekst", Read(published => published.Find<Page>(key))!.Title);
    }

    [Fact]
    public async Task A_renamed_page_leaves_a_redirect_and_so_do_the_pages_below_it()
    {
        var parent = await PublishNewAsync("Oude naam", isFolder: true);
        var child = await PublishNewAsync("Kind", parent);

        await SaveAsync(parent, "Nieuwe naam");
        await PublishAsync(parent);

        Assert.Equal($"/nieuwe-naam-{unique}", Read(published => published.FindRedirect($"/oude-naam-{unique}")));
        Assert.Equal($"/nieuwe-naam-{unique}/kind-{unique}", Read(published => published.FindRedirect($"/oude-naam-{unique}/kind-{unique}")));
        Assert.NotNull(Read(published => published.Find<Page>(child)));
    }

    [Fact]
    public async Task A_page_that_comes_to_stand_on_a_former_path_takes_the_place_of_the_redirect()
    {
        var moved = await PublishNewAsync("Begeerd");
        await SaveAsync(moved, "Vertrokken");
        await PublishAsync(moved);

        var newcomer = await PublishNewAsync("Begeerd");

        Assert.Null(Read(published => published.FindRedirect($"/begeerd-{unique}")));
        Assert.Equal(newcomer, Read(published => published.FindByPath($"/begeerd-{unique}"))!.Key);
    }

    [Fact]
    public async Task Two_pages_of_one_name_get_paths_of_their_own()
    {
        await PublishNewAsync("Tweeling");
        var second = await PublishNewAsync("Tweeling");

        Assert.Equal($"/tweeling-{unique}-1", Read(published => published.PathOf(published.Find<Page>(second)!)));
    }

    [Fact]
    public async Task Unpublishing_hides_a_page_with_all_that_stands_below_it_and_keeps_its_draft()
    {
        var parent = await PublishNewAsync("Ouder", isFolder: true);
        var child = await PublishNewAsync("Onder ouder", parent);

        var outcome = await Writer.UnpublishAsync(parent, null, Cancellation);

        Assert.Equal("Ouder", outcome.Document!.Draft.Values.Get("title"));
        Assert.Null(outcome.Document.Published);
        Assert.Null(Read(published => published.Find<PageFolder>(parent)));
        Assert.Null(Read(published => published.Find<Page>(child)));
        Assert.Null(Read(published => published.FindByPath($"/ouder-{unique}/onder-ouder-{unique}")));
    }

    [Fact]
    public async Task A_page_goes_to_the_recycle_bin_comes_back_and_is_removed_for_good_only_from_there()
    {
        var key = await PublishNewAsync("Weggooier", isFolder: true);
        await PublishNewAsync("Meegenomen", key);

        var tooSoon = await Writer.DeleteAsync(key, null, Cancellation);
        Assert.Equal(StoreStatus.Refused, tooSoon.Status);
        await Writer.TrashAsync(key, null, Cancellation);
        Assert.Null(Read(published => published.Find<PageFolder>(key)));
        await Placer.RestoreAsync(key, null, false, null, Cancellation);
        Assert.NotNull(Read(published => published.Find<PageFolder>(key)));
        await Writer.TrashAsync(key, null, Cancellation);
        var deleted = await Writer.DeleteAsync(key, null, Cancellation);

        Assert.Equal(StoreStatus.Done, deleted.Status);
        Assert.Equal(StoreStatus.NotFound, (await Writer.PublishAsync(key, null, Cancellation)).Status);
    }

    [Fact]
    public async Task Of_many_who_save_on_one_revision_one_succeeds_and_the_others_see_what_is_there_now()
    {
        var key = await PublishNewAsync("Druk bezocht");
        var revision = (await SaveAsync(key, "Druk bezocht")).Document!.Revision;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            Task.Run(() => Writer.SaveAsync(Draft(key, $"Schrijver {number}") with { Revision = revision }, Cancellation), Cancellation)));

        var winner = Assert.Single(outcomes, outcome => outcome.Status == StoreStatus.Done);
        Assert.All(outcomes.Where(outcome => outcome != winner), outcome =>
        {
            Assert.Equal(StoreStatus.Conflict, outcome.Status);
            Assert.Equal(winner.Document!.Draft.Values.Get("title"), outcome.Document!.Draft.Values.Get("title"));
        });
    }

    [Fact]
    public async Task Publishing_without_required_values_is_refused_with_every_reason()
    {
        var key = Guid.NewGuid();
        await Writer.SaveAsync(new DocumentDraft(key, "page", Home, $"Leeg {unique}", new DocumentValues(), null, "test"), Cancellation);

        var outcome = await Writer.PublishAsync(key, null, Cancellation);

        Assert.Equal(StoreStatus.Refused, outcome.Status);
        Assert.True(outcome.Reasons.Count >= 2, string.Join(" | ", outcome.Reasons));
        Assert.Contains(outcome.Reasons, reason => reason.Contains("Titel", StringComparison.Ordinal));
        Assert.Null(Read(published => published.Find<Page>(key)));
    }

    [Fact]
    public async Task A_page_below_an_unpublished_one_cannot_be_published()
    {
        var parent = await SaveNewAsync("Nog niet", isFolder: true);
        var child = await SaveNewAsync("Wel graag", parent);

        var outcome = await Writer.PublishAsync(child, null, Cancellation);

        Assert.Contains(outcome.Reasons, reason => reason.Contains("bovenliggende", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_of_an_unknown_type_or_in_a_wrong_place_is_refused()
    {
        var unknown = await Writer.SaveAsync(new DocumentDraft(Guid.NewGuid(), "bestaatNiet", Home, "X", new DocumentValues(), null, "test"), Cancellation);
        var misplaced = await Writer.SaveAsync(new DocumentDraft(Guid.NewGuid(), "successStory", Home, "X", new DocumentValues(), null, "test"), Cancellation);

        Assert.Equal(StoreStatus.Refused, unknown.Status);
        Assert.Equal(StoreStatus.Refused, misplaced.Status);
    }

    [Fact]
    public async Task A_page_moved_below_another_leaves_a_redirect_and_cannot_move_below_itself()
    {
        var first = await PublishNewAsync("Doel", isFolder: true);
        var second = await PublishNewAsync("Verhuizer");

        await Placer.MoveAsync(second, first, null, null, Cancellation);
        var impossible = await Placer.MoveAsync(first, first, null, null, Cancellation);

        Assert.Equal($"/doel-{unique}/verhuizer-{unique}", Read(published => published.FindRedirect($"/verhuizer-{unique}")));
        Assert.Equal(StoreStatus.Refused, impossible.Status);
    }

    [Fact]
    public async Task What_has_expired_is_hidden_although_no_job_has_unpublished_it()
    {
        var key = await PublishNewAsync("Houdbaar");
        var expiry = site.Host.Clock.GetUtcNow().AddSeconds(4);
        await Writer.ScheduleAsync(key, null, expiry, null, Cancellation);

        Assert.NotNull(Read(published => published.Find<Page>(key)));
        var address = new Uri($"/houdbaar-{unique}", UriKind.Relative);
        // The second answer comes from the cache, which keeps a page for a minute and must not outlive it. The job runs every ten seconds: not in these four, or in vain.
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [await StatusAsync(address), await StatusAsync(address)]);
        site.Host.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.NotEqual(HttpStatusCode.OK, await StatusAsync(address));

        Assert.Null(Read(published => published.Find<Page>(key)));
        Assert.Null(Read(published => published.FindByPath($"/houdbaar-{unique}")));
        Assert.DoesNotContain(Read(published => published.All<Page>()), page => page.Key == key);
    }

    private async Task<HttpStatusCode> StatusAsync(Uri address)
    {
        using var answer = await site.Host.Client.GetAsync(address, Cancellation);
        return answer.StatusCode;
    }

    private Guid Home => Read(published => published.FindByPath("/"))!.Key;

    // Folders hold pages; both are drafted alike.
    private DocumentDraft Draft(Guid key, string title, Guid? parent = null)
    {
        var values = new DocumentValues();
        values.Set("heading", title);
        values.Set("title", title);
        values.Set("intro", "Een inleiding die lang genoeg is om te tonen.");
        values.Set("body", JsonSerializer.Serialize(new { markup = "<p>Tekst.</p>" }));
        return new DocumentDraft(key, folders.Contains(key) ? "pageFolder" : "page", parent ?? Home, $"{title} {unique}", values, null, "test");
    }

    private async Task<Guid> SaveNewAsync(string title, Guid? parent = null, bool isFolder = false)
    {
        var key = Guid.NewGuid();
        if (isFolder)
        {
            folders.Add(key);
        }

        var outcome = await Writer.SaveAsync(Draft(key, title, parent), Cancellation);
        Assert.True(outcome.Status == StoreStatus.Done, string.Join(" | ", outcome.Reasons));
        return key;
    }

    private async Task<StoreOutcome> SaveAsync(Guid key, string title)
    {
        await using var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
        var stored = await StoredDocuments.FindAsync(database, key, Cancellation);
        return await Writer.SaveAsync(Draft(key, title) with { Revision = stored!.Revision }, Cancellation);
    }

    private async Task PublishAsync(Guid key)
    {
        var outcome = await Writer.PublishAsync(key, null, Cancellation);
        Assert.True(outcome.Status == StoreStatus.Done, string.Join(" | ", outcome.Reasons));
    }

    private async Task<Guid> PublishNewAsync(string title, Guid? parent = null, bool isFolder = false)
    {
        var key = await SaveNewAsync(title, parent, isFolder);
        await PublishAsync(key);
        return key;
    }

    private T Read<T>(Func<IPublishedSite, T> read)
    {
        using var scope = site.Host.Services.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<IPublishedSite>());
    }
}
