using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Asks everyone who has a say in a publication, and gathers all their answers.</summary>
internal sealed class PublicationGates(IEnumerable<IPublicationGate> gates, PublishingGuard guard, TimeProvider clock, ILogger<PublicationGates> log)
{
    private const string Rule = "rule";

    /// <returns>Every reason and hint; when no reason is among them, the draft holds what the rules added.</returns>
    public async Task<IReadOnlyList<PublicationReason>> CheckAsync(ContentTransaction change, VersionRow draft)
    {
        var candidate = new PublicationCandidate(
            change.Database, change.Document, draft.Author, DocumentValues.FromJson(draft.Values), DutchFormat.DayOf(clock.GetUtcNow()), change.Neighbours, change.Cancellation);
        var found = new List<PublicationReason>();
        foreach (var gate in gates)
        {
            found.AddRange(await AskAsync(gate, candidate));
        }

        found.AddRange((await guard.PublishAsync(change, draft)).Select(reason => new PublicationReason(reason, null, Rule)));
        return [.. found.Where(reason => reason.Kind != PublishRules.Kind || !found.Exists(other => IsCloser(other, reason)))];
    }

    // That a value is missing, a gate that knows what it is for says better.
    private static bool IsCloser(PublicationReason other, PublicationReason reason) => !other.IsHint && other.Kind != PublishRules.Kind && other.Property is not null && other.Property == reason.Property;

    // A gate that fails stays shut: what it would have stopped is not known.
    private async Task<IReadOnlyList<PublicationReason>> AskAsync(IPublicationGate gate, PublicationCandidate candidate)
    {
        try
        {
            return await gate.CheckAsync(candidate);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && StorageOutage.Explain(exception) is null)
        {
            log.LogError(exception, "Gate {Gate} failed on {Key}", gate.GetType().Name, candidate.Document.Key);
            return [new("Niet alles kon worden nagegaan. Meld dit aan de beheerder.", null, Rule)];
        }
    }
}
