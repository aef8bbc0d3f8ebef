namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Only what stands under public pages can be public.</summary>
internal sealed class PlaceGate : IPublicationGate
{
    private const string Kind = "place";

    public async Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate)
    {
        var reasons = new List<PublicationReason>();
        if (candidate.Document.TrashedAt is not null)
        {
            reasons.Add(new("Dit document staat in de prullenbak. Herstel het eerst.", null, Kind));
        }

        if (candidate.Document is { Kind: DocumentKind.Content, ParentId: { } parentId } && !(await candidate.Neighbours.FindAsync(parentId, candidate.Cancellation)).IsPublic)
        {
            reasons.Add(new("De bovenliggende pagina is niet gepubliceerd. Publiceer die eerst.", null, Kind));
        }

        return reasons;
    }
}
