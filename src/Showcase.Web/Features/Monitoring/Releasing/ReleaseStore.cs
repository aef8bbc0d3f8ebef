using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Brings kept releases into memory.</summary>
internal sealed class ReleaseStore(IDbContextFactory<ShowcaseDbContext> contexts, ReleasedResults results, ReleaseArchive archive, ILogger<ReleaseStore> log)
{
    /// <summary>Brings all releases that are whole into the archive and shows the newest; a damaged one is logged and passed over.</summary>
    /// <returns>False when there is none.</returns>
    public async Task<bool> ShowAllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var row in context.Set<ReleaseRow>().AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            try
            {
                Check(row);
                archive.Add(row);
            }
            catch (InvalidDataException damaged)
            {
                log.LogError(damaged, "Release {Number} is damaged and is not shown", row.Number);
            }
        }

        return ShowNewest();
    }

    /// <exception cref="InvalidDataException">What is kept does not fit its hash.</exception>
    public void Show(ReleaseRow row)
    {
        Check(row);
        archive.Add(row);
        ShowNewest();
    }

    private bool ShowNewest()
    {
        if (archive.Releases is not [var newest, ..] || archive.Find(newest.Number) is not { } cube)
        {
            return false;
        }

        results.Swap(cube);
        log.LogInformation("Release {Number}: cijfers tot en met {Quarter}, peildatum {AsOf}", newest.Number, newest.Quarter, DutchFormat.Day(newest.AsOf));
        return true;
    }

    private static void Check(ReleaseRow row)
    {
        var cube = Packed.Unpack(row.Cube);
        if (CubeFormat.HashOf(cube) != row.ContentHash)
        {
            throw new InvalidDataException($"Release {row.Number} does not fit its hash.");
        }

        _ = CubeFormat.Read(cube);
    }
}
