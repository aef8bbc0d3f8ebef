using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>All releases before the next one, unpacked one at a time.</summary>
internal static class EarlierReleases
{
    public static async Task<IEnumerable<EarlierRelease>> ReadAsync(ShowcaseDbContext context, CancellationToken cancellationToken)
    {
        var packed = await context.Set<ReleaseRow>().AsNoTracking().OrderBy(row => row.Number).Select(row => new { row.Cube, row.Suppressions }).ToListAsync(cancellationToken);
        return packed.Select(row => Unpack(row.Cube, row.Suppressions)).OfType<EarlierRelease>();
    }

    /// <summary>Slugs of the paragraphs that the newest release told apart.</summary>
    public static async Task<IReadOnlyList<string>> ParagraphsAsync(ShowcaseDbContext context, CancellationToken cancellationToken)
    {
        var packed = context.Set<ReleaseRow>().AsNoTracking().OrderByDescending(row => row.Number).Select(row => new { row.Cube, row.Suppressions });
        await foreach (var release in packed.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (Unpack(release.Cube, release.Suppressions) is { Content.Axes: var axes })
            {
                return [.. axes.MembersOf(Dimension.Paragraph).Select(member => axes.Members[member].Value)];
            }
        }

        return [];
    }

    // A release that cannot be read is shown to nobody either, so nothing of it is known.
    private static EarlierRelease? Unpack(byte[] cube, byte[] log)
    {
        try
        {
            return new EarlierRelease(CubeFormat.Read(Packed.Unpack(cube)), SuppressionLog.Read(Packed.Unpack(log)));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
