using Showcase.Core.Content;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What stopped being public: in memory beside the snapshot, so that asking needs no database.</summary>
internal sealed class WithdrawnPages(SnapshotStore store) : IWithdrawnPages
{
    public DateTimeOffset? WithdrawnAt(string path) =>
        store.Current.FindByPath(path) is null && store.Former.Withdrawn.TryGetValue(path, out var moment) ? moment : null;

    public string? GoneType(string path) => store.Current.FindByPath(path) is null ? store.Former.GonePaths.GetValueOrDefault(path) : null;

    public string? GoneType(Guid key) => store.Current.Find(key) is null ? store.Former.GoneKeys.GetValueOrDefault(key) : null;
}
