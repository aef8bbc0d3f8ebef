using Showcase.Core.Results;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>A page that should have been looked at again: a hint.</summary>
internal sealed class ReviewDateGate : IPublicationGate
{
    public const string Property = "reviewBy";

    public Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate) => Task.FromResult<IReadOnlyList<PublicationReason>>(
        StoredDay.Read(candidate.Values.Get(Property)) is { } day && day < candidate.Today
            ? [new($"Deze pagina had vóór {DutchFormat.Day(day)} nagekeken moeten zijn. Kijk haar na en kies een nieuwe datum.", Property, GateKinds.ReviewDate, IsHint: true)]
            : []);
}
