using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>A key in the list.</summary>
/// <param name="UsedOn">Day of the last use, also when it was not written yet.</param>
internal sealed record KeyLine(ApiKeyRow Row, DateOnly? UsedOn, KeyState State);

internal enum KeyState
{
    Working,
    Ended,
    Withdrawn,
}

/// <summary>Reads keys for the back office.</summary>
internal sealed class KeyQueries(ShowcaseDbContext database, KeyRing ring, TimeProvider clock)
{
    /// <summary>Those that work first, then by name.</summary>
    public IQueryable<ApiKeyRow> All() => database.Set<ApiKeyRow>().AsNoTracking().OrderBy(row => row.WithdrawnAt != null).ThenBy(row => row.Name).ThenBy(row => row.Id);

    public async Task<IReadOnlyList<KeyLine>> LinesAsync(IQueryable<ApiKeyRow> page, CancellationToken cancellationToken)
    {
        var used = ring.Held.ToDictionary(key => key.Id, key => key.UsedOn);
        return [.. (await page.ToListAsync(cancellationToken)).Select(row => new KeyLine(row, used.GetValueOrDefault(row.Id) ?? row.LastUsedOn, StateOf(row)))];
    }

    public Task<ApiKeyRow?> FindAsync(Guid id, CancellationToken cancellationToken) => database.Set<ApiKeyRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    private KeyState StateOf(ApiKeyRow row) => row.WithdrawnAt is not null ? KeyState.Withdrawn : row.EndsOn < clock.DutchToday() ? KeyState.Ended : KeyState.Working;
}
