using System.Collections.Frozen;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Which documents of a snapshot hold which file.</summary>
internal static class SnapshotFiles
{
    public static FrozenDictionary<string, SnapshotContent[]> Of(IReadOnlyList<SnapshotContent> contents)
    {
        var holders = contents.Select(content => content.ContentType).Distinct().Where(StoredFiles.MayStandIn).ToHashSet();
        return contents.Where(content => holders.Contains(content.ContentType))
            .SelectMany(content => StoredFiles.In(content.ContentType, content.Node.Values).Select(path => (Path: path, Content: content)))
            .GroupBy(file => file.Path, file => file.Content, StringComparer.Ordinal)
            .ToFrozenDictionary(file => file.Key, file => file.ToArray(), StringComparer.Ordinal);
    }
}
