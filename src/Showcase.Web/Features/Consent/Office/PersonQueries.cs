using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Consent;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>A record in the list.</summary>
/// <param name="Valid">Channels for which consent holds today.</param>
internal sealed record PersonLine(PersonRow Person, IReadOnlyList<ConsentChannel> Valid, int Appearances);

/// <summary>A consent that ends soon and was not given for longer.</summary>
internal sealed record EndingLine(PersonRow Person, ConsentChannel Channel, DateOnly To);

/// <summary>Reads records for who may see them: those of their own organisations, or all for who is kept to none.</summary>
internal sealed class PersonQueries(ShowcaseDbContext database, IPublishedSite site, IOptions<ConsentOptions> options, TimeProvider clock)
{
    private const int MostEnding = 100;

    public IQueryable<PersonRow> VisibleTo(ClaimsPrincipal user)
    {
        var organisations = OfficeRights.OrganisationsOf(user);
        return organisations.Count == 0 ? database.Set<PersonRow>() : database.Set<PersonRow>().Where(row => organisations.Contains(row.Organisation));
    }

    public Task<PersonRow?> FindAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken) => VisibleTo(user).SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>By name; those whose name or mark holds the words, when words are given.</summary>
    public IQueryable<PersonRow> List(ClaimsPrincipal user, string? words)
    {
        var rows = VisibleTo(user).AsNoTracking();
        if (!string.IsNullOrWhiteSpace(words))
        {
            var wanted = words.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Runs in the database.
            rows = rows.Where(row => row.Name.ToLower().Contains(wanted));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return rows.OrderBy(row => row.Name).ThenBy(row => row.Id);
    }

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(IQueryable<PersonRow> page, CancellationToken cancellationToken)
    {
        var today = clock.DutchToday();
        var people = await page.ToListAsync(cancellationToken);
        var ids = people.ConvertAll(person => person.Id);
        var grants = (await database.Set<GrantRow>().AsNoTracking().Where(row => ids.Contains(row.PersonId)).ToListAsync(cancellationToken)).ToLookup(row => row.PersonId, row => row.Grant);
        var counts = await database.Set<AppearanceRow>().Where(row => ids.Contains(row.PersonId)).GroupBy(row => row.PersonId).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        return [.. people.Select(person => new PersonLine(person, [.. ConsentWords.Channels.Where(channel => ConsentRules.Allows(grants[person.Id], channel, today))], counts.GetValueOrDefault(person.Id)))];
    }

    /// <summary>The work list: what ends within the first reminder, soonest first.</summary>
    public async Task<IReadOnlyList<EndingLine>> EndingAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var today = clock.DutchToday();
        var last = today.AddDays(options.Value.Reminders.DefaultIfEmpty(0).Max());
        var grants = database.Set<GrantRow>().Where(grant => grant.WithdrawnAt == null);
        var rows = await (
            from person in VisibleTo(user).AsNoTracking()
            join grant in grants on person.Id equals grant.PersonId
            where grant.To >= today && grant.To <= last && !grants.Any(other => other.PersonId == grant.PersonId && other.Channel == grant.Channel && other.To > grant.To)
            orderby grant.To, person.Name, grant.Channel
            select new { person, grant.Channel, grant.To }).Take(MostEnding).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new EndingLine(row.person, row.Channel, row.To));
    }

    public async Task<IReadOnlyList<GrantRow>> GrantsAsync(Guid person, CancellationToken cancellationToken) =>
        await database.Set<GrantRow>().AsNoTracking().Where(row => row.PersonId == person).OrderBy(row => row.Channel).ThenByDescending(row => row.To).ThenByDescending(row => row.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<EvidenceRow>> EvidenceAsync(Guid person, CancellationToken cancellationToken) =>
        await database.Set<EvidenceRow>().AsNoTracking().Where(row => row.PersonId == person).OrderBy(row => row.AddedAt).ThenBy(row => row.Id).ToListAsync(cancellationToken);

    /// <summary>Organisations of which someone may keep records, by name.</summary>
    public IReadOnlyList<KeyValuePair<Guid, string>> Organisations(ClaimsPrincipal user)
    {
        var own = OfficeRights.OrganisationsOf(user);
        return [.. site.All<Organisation>().Where(organisation => own.Count == 0 || own.Contains(organisation.Key)).OrderBy(organisation => organisation.Title, StringComparer.CurrentCulture).Select(organisation => KeyValuePair.Create(organisation.Key, organisation.Title))];
    }
}
