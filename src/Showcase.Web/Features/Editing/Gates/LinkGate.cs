using Showcase.Core.Media;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>No link or choice to what is not there, in the bin, or not public. One statement for all of them.</summary>
internal sealed class LinkGate(SiteSchema schema, IPublicFiles files) : IPublicationGate
{
    public async Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate)
    {
        var values = StoredProperties.Of(schema, candidate.Document.ContentType, candidate.Values).ToList();
        return [.. await BrokenAsync(candidate, values), .. await WrittenAsync(candidate, values)];
    }

    private async Task<IReadOnlyList<PublicationReason>> WrittenAsync(PublicationCandidate candidate, IReadOnlyList<StoredProperty> values)
    {
        var reasons = new List<PublicationReason>();
        foreach (var (stored, path) in values.SelectMany(stored => StoredTargets.FilesOf(stored).Select(path => (stored, path))).DistinctBy(file => (file.stored.Root.Alias, file.path)))
        {
            // A file that was replaced is found under its former address.
            if ((await files.FindAsync(path, candidate.Cancellation)).State is not (FileState.Public or FileState.Moved))
            {
                reasons.Add(stored.About(GateKinds.Link, $"“{stored.Root.Name}” verwijst naar het bestand {path}, dat niet openbaar is."));
            }
        }

        return reasons;
    }

    private static async Task<IReadOnlyList<PublicationReason>> BrokenAsync(PublicationCandidate candidate, IReadOnlyList<StoredProperty> values)
    {
        var targets = values
            .SelectMany(stored => StoredTargets.Of(stored).Select(key => (Stored: stored, Key: key)))
            .Where(target => target.Key != candidate.Document.Key)
            .DistinctBy(target => (target.Stored.Root.Alias, target.Key))
            .ToList();
        var known = await LinkTarget.ReadAsync(candidate, targets.Select(target => target.Key), candidate.Cancellation);
        return
        [
            .. from target in targets
               let there = known.GetValueOrDefault(target.Key)
               where there is not { IsPublic: true }
               select target.Stored.About(GateKinds.Link, $"“{target.Stored.Root.Name}” verwijst naar " + (there switch
               {
                   null => "iets wat niet meer bestaat.",
                   { IsTrashed: true } => $"‘{there.Name}’, dat in de prullenbak staat.",
                   { Lacks: { } lacks } => $"‘{there.Name}’. Dat staat nog niet op de site: {lacks}",
                   _ => $"‘{there.Name}’, dat niet openbaar is: wat erboven staat, staat niet op de site.",
               })),
        ];
    }
}
