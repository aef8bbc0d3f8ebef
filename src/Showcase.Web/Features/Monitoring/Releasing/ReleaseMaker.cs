using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Makes a release of what is staged: counts, controls disclosure and keeps the result, once and for good.</summary>
internal sealed class ReleaseMaker(IDbContextFactory<ShowcaseDbContext> contexts, ReleaseDrafting drafting) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>What <see cref="MakeAsync"/> would make now. Reads, counts and keeps nothing.</summary>
    public async Task<ReleasePreview> PreviewAsync(ReleaseRequest request, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var draft = await drafting.DraftAsync(context, request, cancellationToken);
        var silent = draft.Plan.Silent.Select(source => source.Source).ToList();
        if (draft.Row is not { } row)
        {
            return new ReleasePreview(null, draft.Reason, silent);
        }

        var now = new ResultCube(row.ToRelease(), draft.Content!);
        var changes = draft.Last is { } last ? ResultChange.Between(new ResultCube(last.ToRelease(), CubeFormat.Read(Packed.Unpack(last.Cube))), now) : [];
        return new ReleasePreview(now.Latest, draft.Reason, silent) { Changes = [.. changes], Suppressions = draft.Log, ContentHash = row.ContentHash };
    }

    /// <summary>Makes the release. Whoever asks the same twice gets one release and one refusal.</summary>
    public async Task<ReleaseOutcome> MakeAsync(ReleaseRequest request, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var draft = await drafting.DraftAsync(context, request, cancellationToken);
            if (draft.Reason is not null || draft.Row is not { } row)
            {
                return new ReleaseOutcome(null, draft.Reason);
            }

            if (request.Seen is { } seen && seen != row.ContentHash)
            {
                return new ReleaseOutcome(null, "De gegevens zijn veranderd sinds u het voorbeeld zag. Bekijk het voorbeeld opnieuw.");
            }

            if (!request.TakesUnproved && draft.Log?.Unproved is { Count: > 0 } unproved)
            {
                return new ReleaseOutcome(null, $"Van {unproved.Count} niet getoonde cijfers is niet bewezen dat ze niet af te leiden zijn, doordat eerdere uitgaven veel prijsgeven. Bekijk ze in het voorbeeld van een nieuwe uitgave, en beslis daar.");
            }

            return await KeepAsync(context, row, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <returns>The new release; nothing when none is due.</returns>
    public async Task<ReleaseRow?> MakeIfDueAsync(CancellationToken cancellationToken) => (await MakeAsync(new ReleaseRequest(), cancellationToken)).Row;

    /// <summary>What a release kept back and why; nothing when there is no such release. For the office only.</summary>
    public async Task<SuppressionLog?> SuppressionsAsync(int number, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var packed = await context.Set<ReleaseRow>().AsNoTracking().Where(row => row.Number == number).Select(row => row.Suppressions).FirstOrDefaultAsync(cancellationToken);
        return packed is null ? null : SuppressionLog.Read(Packed.Unpack(packed));
    }

    public void Dispose() => _one.Dispose();

    // One row, one statement: a crash leaves all of the release or nothing. Its number is its key, so of two nodes one wins.
    private static async Task<ReleaseOutcome> KeepAsync(ShowcaseDbContext context, ReleaseRow row, CancellationToken cancellationToken)
    {
        try
        {
            context.Add(row);
            await context.SaveChangesAsync(cancellationToken);
            return new ReleaseOutcome(row, null);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            context.ChangeTracker.Clear();
            if (await context.Set<ReleaseRow>().AnyAsync(kept => kept.Number == row.Number, cancellationToken))
            {
                return new ReleaseOutcome(null, "Intussen heeft iemand anders een uitgave gemaakt. Bekijk het voorbeeld opnieuw.");
            }

            throw;
        }
    }
}
