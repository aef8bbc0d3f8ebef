using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>A page of a test's own, written as an editor would.</summary>
internal sealed class StoredPage(ShowcaseHost host, Guid key, Guid parent)
{
    private long? revision;
    private string? lastSaved;

    /// <summary>The title that was last acknowledged as published.</summary>
    public string? LastPublished { get; private set; }

    public Guid Key => key;

    private ContentWriter Writer => host.Services.GetRequiredService<ContentWriter>();

    public static async Task<StoredPage> CreateAsync(ShowcaseHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var page = new StoredPage(host, Guid.NewGuid(), scope.ServiceProvider.GetRequiredService<IPublishedSite>().FindByPath("/")!.Key);
        Assert.Equal(StoreStatus.Done, (await page.SaveAsync("Eerst")).Status);
        Assert.Equal(StoreStatus.Done, (await page.PublishAsync()).Status);
        return page;
    }

    /// <param name="padding">Characters of text besides, to need room on a disk.</param>
    public async Task<StoreOutcome> SaveAsync(string title, int padding = 0)
    {
        var values = new DocumentValues();
        values.Set("title", title);
        values.Set("umbracoUrlName", $"eigen-{key:N}");
        values.Set("body", $$"""{"markup":"<p>{{title}}{{new string('x', padding)}}</p>","blocks":null}""");
        var outcome = Note(await Writer.SaveAsync(new DocumentDraft(key, "page", parent, $"Eigen {key:N}", values, revision, "test"), TestContext.Current.CancellationToken));
        lastSaved = outcome.Status == StoreStatus.Done ? title : lastSaved;
        return outcome;
    }

    public async Task<StoreOutcome> PublishAsync()
    {
        var outcome = Note(await Writer.PublishAsync(key, revision, TestContext.Current.CancellationToken));
        LastPublished = outcome.Status == StoreStatus.Done ? lastSaved : LastPublished;
        return outcome;
    }

    /// <summary>The title that a visitor reads.</summary>
    public async Task<string?> PublicTitleAsync() =>
        (await host.GetPageAsync($"/eigen-{key:N}", TestContext.Current.CancellationToken)).Document.QuerySelector("h1")?.TextContent.Trim();

    private StoreOutcome Note(StoreOutcome outcome)
    {
        revision = outcome.Document?.Revision ?? revision;
        return outcome;
    }
}
