using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Gates;

/// <summary>Looks for the real names of the people in a document, in everything that goes out with it.</summary>
internal sealed class NameSearch(NamePlaces places)
{
    /// <returns>What was found, but for what someone has looked at and waved away.</returns>
    public async Task<IReadOnlyList<NameFinding>> FindAsync(
        ShowcaseDbContext database, DocumentRow document, VersionRow draft, IReadOnlyCollection<PortrayedPerson> people, CancellationToken cancellationToken)
    {
        if (people.Count == 0) return [];
        var key = document.Key;
        var waived = (await database.Set<WaiverRow>().AsNoTracking().Where(row => row.DocumentKey == key).ToListAsync(cancellationToken)).Select(row => (row.PersonId, row.Place, row.Word)).ToHashSet();
        var texts = await places.OfAsync(database, document, draft, cancellationToken);
        return
        [
            .. from person in people
               let name = new RealName(person.Name)
               from place in texts
               from word in name.FoundIn(place.Text)
               where !waived.Contains((person.Id, place.Id, word))
               select new NameFinding(place, person.Id, person.Reference, word),
        ];
    }
}
