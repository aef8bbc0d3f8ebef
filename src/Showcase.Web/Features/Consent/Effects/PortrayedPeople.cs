using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Someone who can be recognised, with what they allowed.</summary>
internal sealed record PortrayedPerson(Guid Id, string Name, IReadOnlyList<ConsentGrant> Grants)
{
    public string Reference => PersonRow.ReferenceOf(Id);

    /// <summary>True when something that is needed was allowed once and is not any more; false when it was never allowed yet.</summary>
    public bool HasEnded(bool isFilm, DateOnly today) => ConsentRules.Missing(Grants, isFilm, today)
        .Any(channel => Grants.Any(grant => grant.Channel == channel && (grant.IsWithdrawn || grant.To < today)));
}

/// <summary>Reads who is portrayed where.</summary>
internal static class PortrayedPeople
{
    /// <returns>By document or media item: two statements, however many.</returns>
    public static async Task<ILookup<Guid, PortrayedPerson>> ReadAsync(ShowcaseDbContext database, IReadOnlyCollection<Guid> documents, CancellationToken cancellationToken)
    {
        var appearances = await (
            from appearance in database.Set<AppearanceRow>().AsNoTracking()
            where documents.Contains(appearance.DocumentKey)
            join person in database.Set<PersonRow>().AsNoTracking() on appearance.PersonId equals person.Id
            orderby person.CreatedAt, person.Id
            select new { appearance.DocumentKey, person.Id, person.Name }).ToListAsync(cancellationToken);
        var ids = appearances.Select(appearance => appearance.Id).Distinct().ToList();
        var grants = ids.Count == 0 ? [] : await database.Set<GrantRow>().AsNoTracking().Where(row => ids.Contains(row.PersonId)).ToListAsync(cancellationToken);
        var people = appearances.DistinctBy(appearance => appearance.Id).ToDictionary(
            appearance => appearance.Id,
            appearance => new PortrayedPerson(appearance.Id, appearance.Name, [.. grants.Where(grant => grant.PersonId == appearance.Id).Select(grant => grant.Grant)]));
        return appearances.ToLookup(appearance => appearance.DocumentKey, appearance => people[appearance.Id]);
    }
}
