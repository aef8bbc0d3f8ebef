using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Makes the row in which a source is remembered.</summary>
internal static class SourceStates
{
    /// <summary>Two nodes may make it at the same moment; then the first one's counts.</summary>
    public static async Task<SourceStateRow> AddAsync(ShowcaseDbContext context, string source, CancellationToken cancellationToken)
    {
        var state = new SourceStateRow { Source = source };
        try
        {
            context.Add(state);
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (context.Set<SourceStateRow>().AsNoTracking().Any(row => row.Source == source))
        {
            state = await context.Set<SourceStateRow>().AsNoTracking().FirstAsync(row => row.Source == source, cancellationToken);
        }
        finally
        {
            context.ChangeTracker.Clear();
        }

        return state;
    }
}
