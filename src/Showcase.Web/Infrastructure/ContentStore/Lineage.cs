namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A document in the line from the root to something below it.</summary>
/// <param name="Organisations">Organisations that its draft or what is published says it belongs to; empty when that was not asked.</param>
internal sealed record LineageNode(
    int Id, Guid Key, int? ParentId, string ContentType, string Name, DateTimeOffset? TrashedAt, bool IsPublished, IReadOnlyList<Guid> Organisations);

/// <summary>Some documents with everything above them.</summary>
internal sealed class Lineage(IReadOnlyDictionary<int, LineageNode> nodes)
{
    public LineageNode? Find(int? id) => id is { } known ? nodes.GetValueOrDefault(known) : null;

    /// <summary>The document and what is above it, nearest first.</summary>
    public IEnumerable<LineageNode> Upwards(int? id)
    {
        for (var node = Find(id); node is not null; node = Find(node.ParentId))
        {
            yield return node;
        }
    }

    /// <summary>When it, or what it stands under, went to the recycle bin.</summary>
    public DateTimeOffset? TrashedAt(int? id) => Upwards(id).Select(node => node.TrashedAt).FirstOrDefault(moment => moment is not null);

    public IReadOnlyList<string> PathOf(int? parentId) => [.. Upwards(parentId).Select(node => node.Name).Reverse()];

    /// <summary>True for an organisation itself, what belongs to it, and everything below these.</summary>
    public bool BelongsTo(int? id, IReadOnlySet<Guid> organisations) =>
        Upwards(id).Any(node => organisations.Contains(node.Key) || node.Organisations.Any(organisations.Contains));
}
