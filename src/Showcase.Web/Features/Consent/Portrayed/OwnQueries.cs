using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Core.Regions;
using Showcase.Core.Results;
using Showcase.Core.Stories;
using Showcase.Core.Videos;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace Showcase.Web.Features.Consent.Portrayed;

/// <summary>Reads what someone may see of themself.</summary>
internal sealed class OwnQueries(ShowcaseDbContext database, IPublishedSite site, IPublishedMediaCache media, IPublishedUrlProvider urls, SnapshotStore snapshots, IOptions<ShowcaseOptions> options, TimeProvider clock)
{
    /// <returns>Whose link it is; nothing when it is nobody's.</returns>
    public async Task<PersonRow?> FindAsync(string? word, CancellationToken cancellationToken)
    {
        if (!OwnLink.HasForm(word)) return null;
        var digest = OwnLink.DigestOf(word!);
        return await database.Set<PersonRow>().AsNoTracking().SingleOrDefaultAsync(row => row.LinkDigest == digest, cancellationToken);
    }

    public async Task<IReadOnlyList<OwnGrant>> GrantsAsync(Guid person, CancellationToken cancellationToken) => Valid(await RowsAsync(person, cancellationToken));

    public async Task<OwnPage> PageAsync(PersonRow person, string word, bool hasStopped, CancellationToken cancellationToken)
    {
        var grants = await RowsAsync(person.Id, cancellationToken);
        var rows = await (
            from appearance in database.Set<AppearanceRow>()
            where appearance.PersonId == person.Id
            join document in database.Set<DocumentRow>() on appearance.DocumentKey equals document.Key
            orderby document.Kind, document.PublishedAt
            select new { document.Key, document.ContentType, document.PublishedAt }).ToListAsync(cancellationToken);
        return new(
            word,
            Items([.. rows.Select(row => (row.Key, row.ContentType, row.PublishedAt))]),
            Valid(grants),
            [.. grants.Where(grant => grant.WithdrawnAt is not null)],
            site.Find<Organisation>(person.Organisation)?.Title,
            options.Value.ContactEmail,
            hasStopped);
    }

    private Task<List<GrantRow>> RowsAsync(Guid person, CancellationToken cancellationToken) =>
        database.Set<GrantRow>().AsNoTracking().Where(row => row.PersonId == person).OrderBy(row => row.Channel).ThenBy(row => row.Id).ToListAsync(cancellationToken);

    private List<OwnGrant> Valid(IEnumerable<GrantRow> grants)
    {
        var today = clock.DutchToday();
        // What begins later can be stopped as well.
        return [.. grants.Where(grant => grant.WithdrawnAt is null && grant.To >= today).GroupBy(grant => grant.Channel).Select(channel => new OwnGrant(channel.Key, channel.Max(grant => grant.To)))];
    }

    private List<OwnItem> Items(IReadOnlyList<(Guid Key, string ContentType, DateTimeOffset? Since)> appearances)
    {
        var pages = appearances.Select(row => Page(row.Key, row.Since)).OfType<OwnItem>().ToList();
        var shown = pages.Select(page => page.Picture?.Url).ToHashSet();
        var files = appearances.SelectMany(row => media.GetById(row.Key) is { ItemType: PublishedItemType.Media } item ? (OwnItem[])[File(item, row.ContentType, row.Since)] : []).ToList();
        return
        [
            .. pages,
            .. from file in files
               let isListed = pages.Exists(page => page.Path == file.Path)
               select file with { Path = isListed ? null : file.Path, Picture = shown.Add(file.Picture?.Url) ? file.Picture : null },
        ];
    }

    private OwnItem? Page(Guid key, DateTimeOffset? since) => site.Find<IPublishedContent>(key) switch
    {
        // An anonymous story is not about anyone who can be recognised.
        SuccessStory { IsAnonymous: true } => null,
        SuccessStory story => new(story.Title, "Verhaal", site.PathOf(story), since, story.Image),
        Video film => new(film.Title, "Film", site.PathOf(film), since, film.Poster),
        { } page when site.PathOf(page) is { } path => new(page.Name, "Pagina", path, since, null),
        _ => null,
    };

    // The name of a file says nothing to the person on it; the page where it stands does.
    private OwnItem File(IPublishedContent item, string contentType, DateTimeOffset? since)
    {
        var page = snapshots.Public.ReferrersOf(item.Key).Select(referrer => Page(referrer.Key, null)).OfType<OwnItem>().FirstOrDefault();
        return new(page?.Title ?? "", contentType == Portraits.Picture ? "Foto" : Portraits.IsFilm(contentType) ? "Film" : "Bestand", page?.Path, since, PictureOf(item));
    }

    private Picture? PictureOf(IPublishedContent item) => item.ContentType.Alias == Portraits.Picture && urls.GetMediaUrl(item) is { Length: > 0 } url
        ? new(item, url, item.GetProperty("altText")?.GetValue() as string ?? "", Number(item, "umbracoWidth"), Number(item, "umbracoHeight"), FocalPoint.Centre, [])
        : null;

    private static int Number(IPublishedContent item, string alias) =>
        int.TryParse(item.GetProperty(alias)?.GetValue()?.ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
