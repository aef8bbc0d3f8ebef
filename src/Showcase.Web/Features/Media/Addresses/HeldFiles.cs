using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>Keeps the list of files true to what documents hold, in the transaction in which they begin to hold them.</summary>
internal sealed class HeldFiles(PublishedTypes types) : IContentWriteStep
{
    private readonly ConcurrentDictionary<string, string> uploaded = new(StringComparer.Ordinal);

    /// <summary>Says, before it is saved, that a file was put there for whoever names its address first.</summary>
    public void Expect(string path, string sha256) => uploaded[path] = sha256;

    public void Forget(string path) => uploaded.TryRemove(path, out _);

    /// <summary>What an editor names without having brought it does not become theirs (<see cref="OwnFileGate"/>).</summary>
    public Task SavedAsync(ContentTransaction change) => NoteAsync(change, isPublic: false);

    public Task PublishedAsync(ContentTransaction change) => NoteAsync(change, isPublic: true);

    public Task ScheduleRefusedAsync(ContentTransaction change, IReadOnlyList<string> reasons) => Task.CompletedTask;

    private async Task NoteAsync(ContentTransaction change, bool isPublic)
    {
        if (types.Find(change.Document.ContentType) is not { } type || !StoredFiles.MayStandIn(type))
        {
            return;
        }

        var draft = await change.DraftAsync();
        foreach (var path in StoredFiles.In(type, DocumentValues.ReadOrEmpty(draft.Values)).Where(path => path.Length <= MediaFileRow.LongestPath).Distinct(StringComparer.Ordinal))
        {
            var sha256 = uploaded.GetValueOrDefault(path);
            var row = await change.Database.Set<MediaFileRow>().SingleOrDefaultAsync(row => row.Path == path && row.DocumentKey == change.Document.Key, change.Cancellation);
            if (row is null && (isPublic || sha256 is not null))
            {
                row = change.Database.Add(new MediaFileRow { Path = path, DocumentKey = change.Document.Key, Sha256 = sha256 }).Entity;
            }

            if (row is not null)
            {
                row.WasPublic |= isPublic;
            }
        }
    }
}
