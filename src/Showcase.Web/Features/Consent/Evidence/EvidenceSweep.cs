using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Evidence;

/// <summary>Removes files of evidence that no record knows: a kill between a file and its row leaves one, and so does a database that did not answer.</summary>
internal sealed class EvidenceSweep(IDbContextFactory<ShowcaseDbContext> contexts, EvidenceFiles files)
{
    private const int AtOnce = 500;

    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var some in files.Old().Chunk(AtOnce))
        {
            var ids = some.Select(file => file.Id).OfType<Guid>().ToList();
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            var known = (await database.Set<EvidenceRow>().Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancellationToken)).ToHashSet();
            foreach (var file in some.Where(file => file.Id is not { } id || !known.Contains(id))) File.Delete(file.Path);
        }
    }
}
