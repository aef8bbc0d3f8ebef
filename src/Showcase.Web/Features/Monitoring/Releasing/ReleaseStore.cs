using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Brings kept releases into memory.</summary>
internal sealed class ReleaseStore(IDbContextFactory<ShowcaseDbContext> contexts, ReleasedResults results, ILogger<ReleaseStore> log)
{
    /// <summary>Shows the newest release that is whole; a damaged one is logged and passed over.</summary>
    /// <returns>False when there is none.</returns>
    public async Task<bool> ShowNewestAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var newestFirst = context.Set<ReleaseRow>().AsNoTracking().OrderByDescending(row => row.Number);
        await foreach (var row in newestFirst.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            try
            {
                Show(row);
                return true;
            }
            catch (InvalidDataException damaged)
            {
                log.LogError(damaged, "Release {Number} is damaged and is not shown", row.Number);
            }
        }

        return false;
    }

    /// <exception cref="InvalidDataException">What is kept does not fit its hash.</exception>
    public void Show(ReleaseRow row)
    {
        var cube = Packed.Unpack(row.Cube);
        if (CubeFormat.HashOf(cube) != row.ContentHash)
        {
            throw new InvalidDataException($"Release {row.Number} does not fit its hash.");
        }

        results.Swap(new ResultCube(row.ToRelease(), CubeFormat.Read(cube)));
        log.LogInformation("Release {Number}: cijfers tot en met {Quarter}, peildatum {AsOf}", row.Number, row.Quarter, DutchFormat.Day(row.AsOf));
    }
}
