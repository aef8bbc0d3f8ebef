using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Delivery;

/// <summary>Writes and publishes documents as editors do, so that a test can see what the API makes of it.</summary>
internal sealed class Redaction(ShowcaseHost host)
{
    private readonly ContentWriter writer = host.Services.GetRequiredService<ContentWriter>();
    private readonly SnapshotStore snapshots = host.Services.GetRequiredService<SnapshotStore>();

    public Guid KeyAt(string path) => snapshots.Current.FindByPath(path)!.Key;

    /// <summary>Gives a published document another address.</summary>
    public Task RenameAsync(Guid key, string segment) => ChangeAsync(key, values => values.Set("umbracoUrlName", segment));

    /// <summary>Changes stored values of a published document and publishes it again.</summary>
    public async Task ChangeAsync(Guid key, Action<DocumentValues> change)
    {
        var revision = await DraftAsync(key, change);
        await DoneAsync(writer.PublishAsync(key, revision, Cancellation));
    }

    /// <summary>Changes stored values of a published document and leaves them as a draft.</summary>
    public async Task<long> DraftAsync(Guid key, Action<DocumentValues> change)
    {
        var present = snapshots.Current.Find(key)!;
        var values = present.Node.Values.Copy();
        change(values);
        return await SaveAsync(key, present.ContentType.Alias, null, present.Name, values, await RevisionOfAsync(key));
    }

    /// <summary>A new draft beside a published document and like it, so that it may be published.</summary>
    public async Task<Guid> AddLikeAsync(string path, string name, Action<DocumentValues>? change = null)
    {
        var example = snapshots.Current.FindByPath(path)!;
        var values = example.Node.Values.Copy();
        values.Set("title", name);
        values.Set("umbracoUrlName", name.ToLowerInvariant().Replace(' ', '-'));
        change?.Invoke(values);
        var key = Guid.NewGuid();
        await SaveAsync(key, example.ContentType.Alias, example.ParentContent!.Key, name, values, null);
        return key;
    }

    public Task PublishAsync(Guid key) => DoneAsync(writer.PublishAsync(key, null, Cancellation));

    public Task UnpublishAsync(Guid key) => DoneAsync(writer.UnpublishAsync(key, null, Cancellation));

    public Task TrashAsync(Guid key) => DoneAsync(writer.TrashAsync(key, null, Cancellation));

    public Task ScheduleEndAsync(Guid key, DateTimeOffset end) => DoneAsync(writer.ScheduleAsync(key, null, end, null, Cancellation));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<long> SaveAsync(Guid key, string contentType, Guid? parent, string name, DocumentValues values, long? revision)
    {
        var outcome = await DoneAsync(writer.SaveAsync(new DocumentDraft(key, contentType, parent, name, values, revision, "test"), Cancellation));
        return outcome.Document!.Revision;
    }

    private async Task<long> RevisionOfAsync(Guid key)
    {
        // A draft with a revision nobody has yields the present one
        var outcome = await writer.PublishAsync(key, -1, Cancellation);
        return outcome.Document!.Revision;
    }

    private static async Task<StoreOutcome> DoneAsync(Task<StoreOutcome> write)
    {
        var outcome = await write;
        Assert.True(outcome.Status == StoreStatus.Done, string.Join(' ', outcome.Reasons) + outcome.Status);
        return outcome;
    }
}
