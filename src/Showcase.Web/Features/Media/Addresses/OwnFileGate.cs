using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>A document makes no file public but its own, or one that is public already: otherwise naming the address of another's draft would be enough.</summary>
internal sealed class OwnFileGate(PublishedTypes types, SnapshotStore snapshots, MediaFiles files) : IPublicationGate
{
    private const string Kind = "file";

    public async Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate)
    {
        var reasons = new List<PublicationReason>();
        if (types.Find(candidate.Document.ContentType) is not { } type)
        {
            return reasons;
        }

        foreach (var path in StoredFiles.In(type, candidate.Values))
        {
            if (files.Find(path) is null)
            {
                reasons.Add(new("Het bestand zelf is er niet meer. Upload het opnieuw.", null, Kind));
            }
            else if (!snapshots.Current.Files.ContainsKey(path) && !await WasGivenAsync(candidate, path))
            {
                reasons.Add(new("Dit bestand hoort bij een ander onderdeel van de mediatheek. Upload het hier opnieuw.", null, Kind));
            }
        }

        return reasons;
    }

    private static Task<bool> WasGivenAsync(PublicationCandidate candidate, string path) =>
        candidate.Database.Set<MediaFileRow>().AnyAsync(row => row.Path == path && row.DocumentKey == candidate.Document.Key, candidate.Cancellation);
}
