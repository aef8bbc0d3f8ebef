using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Looks at what is about to become public. All gates are asked, so that an editor hears every reason at once; a slice registers its own as a singleton.</summary>
internal interface IPublicationGate
{
    /// <returns>Reasons that stop the publication, and hints that do not.</returns>
    Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate);
}

/// <summary>A draft and its place.</summary>
/// <param name="Database">Inside the transaction of the publication; only to be read.</param>
/// <param name="Author">Who wrote the draft, or nothing when that is not known.</param>
/// <param name="Today">Day in the Netherlands.</param>
/// <param name="Neighbours">What stands above and beside it.</param>
internal sealed record PublicationCandidate(
    ShowcaseDbContext Database,
    DocumentRow Document,
    string? Author,
    DocumentValues Values,
    DateOnly Today,
    NeighbourMemo Neighbours,
    CancellationToken Cancellation);
