using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>Where four eyes are asked, nothing becomes public before someone other than its author has approved it.</summary>
internal sealed class FourEyesGate(IOptions<EditingOptions> options) : IPublicationGate
{
    public async Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate)
    {
        var document = candidate.Document;
        if (!options.Value.AsksFourEyes(document.ContentType) || document.DraftVersionId == document.PublishedVersionId)
        {
            return [];
        }

        var review = await candidate.Database.Set<ReviewRow>().AsNoTracking().SingleOrDefaultAsync(row => row.DocumentId == document.Id, candidate.Cancellation);
        return review is { Status: ReviewStatus.Approved } && review.By != candidate.Author
            ? []
            : [new("Iemand anders moet dit concept eerst goedkeuren. Dien het in ter beoordeling.", null, GateKinds.Review)];
    }
}
