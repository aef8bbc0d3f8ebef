namespace Showcase.Web.Features.Media.Library;

/// <summary>The whole library as it stands, folders and files, drafts and recycle bin.</summary>
internal sealed class MediaShelves
{
    private readonly Dictionary<int, MediaRow> byId;
    private readonly ILookup<int?, MediaRow> children;

    public MediaShelves(IReadOnlyList<MediaRow> rows)
    {
        byId = rows.ToDictionary(row => row.Id);
        children = rows.ToLookup(row => row.ParentId);
    }

    public IEnumerable<MediaRow> All => byId.Values;

    public MediaRow? Find(Guid key) => All.FirstOrDefault(row => row.Key == key);

    public MediaRow? ParentOf(MediaRow row) => row.ParentId is { } id ? byId.GetValueOrDefault(id) : null;

    public IEnumerable<MediaRow> ChildrenOf(MediaRow? folder) => children[folder?.Id];

    public bool HasChildren(MediaRow row) => children[row.Id].Any(child => child.TrashedAt is null);

    /// <summary>True for what was thrown away and what stands in it.</summary>
    public bool IsTrashed(MediaRow row) => Upwards(row).Any(step => step.TrashedAt is not null);

    /// <summary>The folders that something stands in, from the root.</summary>
    public IReadOnlyList<MediaRow> Above(MediaRow row) => [.. Upwards(row).Skip(1).Reverse()];

    /// <summary>Everything below a folder, at any depth, but for what was thrown away; at the root, everything.</summary>
    public IEnumerable<MediaRow> Below(MediaRow? folder)
    {
        var waiting = new Queue<MediaRow>(ChildrenOf(folder));
        while (waiting.TryDequeue(out var row))
        {
            if (row.TrashedAt is not null)
            {
                continue;
            }

            yield return row;
            foreach (var child in ChildrenOf(row))
            {
                waiting.Enqueue(child);
            }
        }
    }

    private IEnumerable<MediaRow> Upwards(MediaRow row)
    {
        for (var step = row; step is not null; step = ParentOf(step))
        {
            yield return step;
        }
    }
}
