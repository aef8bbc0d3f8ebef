using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>Something a person can be recognised in, or might be.</summary>
internal sealed record AppearanceLine(Guid Key, string Name, string ContentType, bool IsPublic, bool IsTrashed)
{
    public string Kind => ContentType switch
    {
        Portraits.Story => "verhaal",
        Portraits.Film => "film",
        Portraits.Picture => "foto",
        "page" or "event" => "pagina",
        _ => "bestand",
    };

    public bool IsDocument => ContentType is Portraits.Story or Portraits.Film or "page" or "event";
}

/// <summary>Where someone is portrayed: looked up, linked with what belongs to it, and taken apart again.</summary>
internal sealed class AppearanceDesk(ShowcaseDbContext database, LineageQueries lineages, PersonConsents consents, TimeProvider clock)
{
    public const string NotYours = "Dit document is er niet, hoort bij een andere organisatie, of is van een soort waarin niemand geportretteerd kan zijn. Koppel dan de foto of film zelf.";

    private const int MostFound = 20;

    public async Task<IReadOnlyList<AppearanceLine>> OfAsync(Guid person, CancellationToken cancellationToken)
    {
        var keys = await database.Set<AppearanceRow>().Where(row => row.PersonId == person).Select(row => row.DocumentKey).ToListAsync(cancellationToken);
        return await LinesAsync(database.Set<DocumentRow>().Where(row => keys.Contains(row.Key)), cancellationToken);
    }

    /// <summary>What has these words in its name, as far as someone may link it.</summary>
    public async Task<IReadOnlyList<AppearanceLine>> SearchAsync(ClaimsPrincipal user, string words, CancellationToken cancellationToken)
    {
        if (words.Length == 0) return [];
        var wanted = words.ToLowerInvariant();
        var types = Portraits.Types.ToList();
#pragma warning disable CA1304, CA1311, CA1862 // Runs in the database.
        var named = from document in database.Set<DocumentRow>()
                    where types.Contains(document.ContentType) && document.TrashedAt == null
                    join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
                    where draft.Name.ToLower().Contains(wanted)
                    orderby draft.Name, document.Id
                    select document;
#pragma warning restore CA1304, CA1311, CA1862
        var found = await named.Take(MostFound).Select(document => document.Key).ToListAsync(cancellationToken);
        var mine = await MineAsync(user, found, cancellationToken);
        return await LinesAsync(database.Set<DocumentRow>().Where(row => mine.Contains(row.Key)), cancellationToken);
    }

    /// <param name="withAll">Whether its pictures and films are linked too.</param>
    /// <returns>Dutch reason why it was not linked.</returns>
    public async Task<string?> LinkAsync(ClaimsPrincipal user, string who, PersonRow person, Guid document, bool withAll, CancellationToken cancellationToken)
    {
        var types = Portraits.Types.ToList();
        if (!await database.Set<DocumentRow>().AnyAsync(row => row.Key == document && types.Contains(row.ContentType) && row.TrashedAt == null, cancellationToken)) return NotYours;
        if ((await MineAsync(user, [document], cancellationToken)).Count == 0) return NotYours;
        var others = withAll ? await MineAsync(user, await UsedByAsync(document, cancellationToken), cancellationToken) : [];
        Guid[] all = [document, .. others];
        if (await WouldGoAsync(person, all, cancellationToken) is { } name) return $"‘{name}’ is openbaar, en in dit dossier geldt daarvoor nog geen toestemming. Leg die eerst vast; anders ging het bij het koppelen meteen van de site.";
        await consents.LinkAsync(person.Id, all, who, cancellationToken);
        return null;
    }

    /// <returns>Name of the first that could not stay public; nothing when all can.</returns>
    private async Task<string?> WouldGoAsync(PersonRow person, IReadOnlyCollection<Guid> documents, CancellationToken cancellationToken)
    {
        var grants = (await database.Set<GrantRow>().AsNoTracking().Where(row => row.PersonId == person.Id).ToListAsync(cancellationToken)).ConvertAll(row => row.Grant);
        var published = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where documents.Contains(document.Key) && document.TrashedAt == null
            join version in database.Set<VersionRow>() on document.PublishedVersionId equals version.Id
            select new { document.ContentType, version.Name, version.Values }).ToListAsync(cancellationToken);
        return published.FirstOrDefault(row =>
            ConsentRules.Missing(grants, Portraits.IsFilm(row.ContentType), clock.DutchToday()).Count > 0
            && PortrayalChoice.Read(DocumentValues.ReadOrEmpty(row.Values).Get(PortrayalChoice.Property)) != Portrayal.Anonymous)?.Name;
    }

    /// <summary>Those that someone may write: of who is kept to organisations, what belongs to them.</summary>
    public async Task<IReadOnlyList<Guid>> MineAsync(ClaimsPrincipal user, IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        var own = OfficeRights.OrganisationsOf(user);
        if (own.Count == 0 || keys.Count == 0) return [.. keys];
        var rows = await database.Set<DocumentRow>().AsNoTracking().Where(row => keys.Contains(row.Key)).Select(row => new { row.Id, row.Key }).ToListAsync(cancellationToken);
        var lineage = await lineages.ReadAsync(rows.Select(row => row.Id), withOrganisations: true, cancellationToken);
        return [.. rows.Where(row => lineage.BelongsTo(row.Id, own)).Select(row => row.Key)];
    }

    // Its pictures and films, and those of the film it shows.
    private async Task<IReadOnlyList<Guid>> UsedByAsync(Guid document, CancellationToken cancellationToken)
    {
        var first = await NamedInAsync([document], cancellationToken);
        var second = await NamedInAsync([.. first.Where(used => used.ContentType == Portraits.Film).Select(used => used.Key)], cancellationToken);
        return [.. first.Concat(second).Where(used => used.ContentType is Portraits.Film or Portraits.Picture || Portraits.IsFilm(used.ContentType)).Select(used => used.Key).Distinct()];
    }

    private async Task<List<(Guid Key, string ContentType)>> NamedInAsync(IReadOnlyCollection<Guid> documents, CancellationToken cancellationToken)
    {
        if (documents.Count == 0) return [];
        var values = await (
            from row in database.Set<DocumentRow>()
            where documents.Contains(row.Key)
            join version in database.Set<VersionRow>() on row.DraftVersionId equals version.Id
            select version.Values).ToListAsync(cancellationToken);
        var keys = values.SelectMany(value => SnapshotReferences.KeysIn(DocumentValues.ReadOrEmpty(value))).ToHashSet();
        return (await database.Set<DocumentRow>().Where(row => keys.Contains(row.Key) && row.TrashedAt == null).Select(row => new { row.Key, row.ContentType }).ToListAsync(cancellationToken)).ConvertAll(row => (row.Key, row.ContentType));
    }

    private async Task<IReadOnlyList<AppearanceLine>> LinesAsync(IQueryable<DocumentRow> documents, CancellationToken cancellationToken)
    {
        var rows = await (
            from document in documents.AsNoTracking()
            join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
            orderby draft.Name, document.Id
            select new { document.Key, draft.Name, document.ContentType, document.PublishedVersionId, document.TrashedAt }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new AppearanceLine(row.Key, row.Name, row.ContentType, row.PublishedVersionId is not null && row.TrashedAt is null, row.TrashedAt is not null));
    }
}
