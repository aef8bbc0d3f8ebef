using System.Security.Claims;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>Puts the page of a record together.</summary>
internal sealed class PersonPages(PersonQueries queries, AppearanceDesk appearances, TimeProvider clock)
{
    /// <param name="form">What was typed and could not be kept; nothing shows what is kept.</param>
    public async Task<PersonPage> MakeAsync(ClaimsPrincipal user, PersonRow person, PersonForm? form, string words, OfficeNotice? notice, CancellationToken cancellationToken)
    {
        var linked = await appearances.OfAsync(person.Id, cancellationToken);
        var found = await appearances.SearchAsync(user, words, cancellationToken);
        return new(
            person,
            new(form ?? PersonForm.Of(person), queries.Organisations(user)),
            await queries.GrantsAsync(person.Id, cancellationToken),
            await queries.EvidenceAsync(person.Id, cancellationToken),
            linked,
            words,
            [.. found.Where(line => linked.All(known => known.Key != line.Key))],
            clock.DutchToday(),
            notice);
    }
}
