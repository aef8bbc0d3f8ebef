using Showcase.Core.Media;
using Showcase.Web.Infrastructure.ContentStore;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>A file is public while something in the published snapshot holds it; what was so once is told apart from what never was.</summary>
internal sealed class PublicFiles(SnapshotStore snapshots, IPublishedMediaCache media, IPublishedUrlProvider urls, FormerFiles former) : IPublicFiles
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public ValueTask<FileStanding> FindAsync(string path, CancellationToken cancellationToken) =>
        // Asked of the cache and not of the snapshot: it hides what expired before the job that unpublishes it comes by.
        snapshots.Current.Files.TryGetValue(path, out var holders) && Array.Exists(holders, holder => media.GetById(holder.Key) is not null)
            ? ValueTask.FromResult(new FileStanding(FileState.Public))
            : FindFormerAsync(path, cancellationToken);

    private async ValueTask<FileStanding> FindFormerAsync(string path, CancellationToken cancellationToken)
    {
        var held = await former.HoldersAsync(path, Patience, cancellationToken);
        if (held.Count == 0)
        {
            return new(FileState.Unknown);
        }

        var present = held.Select(key => media.GetById(key) is { } item ? urls.GetMediaUrl(item) : "").FirstOrDefault(url => url.Length > 0);
        return present is null ? new(FileState.Gone) : new(FileState.Moved, present);
    }
}
