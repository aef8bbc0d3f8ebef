using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.Schema;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Consent.Gates;

/// <summary>Nobody is published who did not consent to it, and no real name of who chose to stay unknown.</summary>
internal sealed class ConsentGate(SiteSchema schema, SnapshotStore snapshots, NameSearch names) : IPublicationGate
{
    public const string Kind = "consent";

    private const string Name = "name";

    public async Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate)
    {
        var document = candidate.Document;
        var portrayal = PortrayalChoice.Read(candidate.Values.Get(PortrayalChoice.Property));
        var pictures = Pictures(candidate);
        var lookup = await PortrayedPeople.ReadAsync(candidate.Database, [document.Key, .. pictures.Select(picture => picture.Key)], candidate.Cancellation);
        var people = lookup[document.Key].ToList();
        var shown = pictures.SelectMany(picture => lookup[picture.Key]).ToList();
        var mustSay = Portraits.MustSay(document.ContentType, people.Count > 0);
        return
        [
            .. portrayal switch
            {
                Portrayal.Unsaid when mustSay => [Reason("Zeg bij “Wie is herkenbaar?” of er mensen herkenbaar zijn. Is dat zo, koppel hen dan bij Toestemming.")],
                Portrayal.People when people.Count + shown.Count == 0 => [Reason("U koos ‘mensen, met toestemming’. Koppel bij Toestemming wie er herkenbaar is.")],
                Portrayal.Nobody => Contradictions(people, pictures),
                Portrayal.Anonymous => await AnonymousAsync(candidate, people, pictures, lookup),
                _ => [],
            },
            .. portrayal == Portrayal.Anonymous ? [] : Missing(people, candidate),
            .. portrayal == Portrayal.Unsaid && !mustSay ? Unsaid(pictures, lookup) : [],
        ];
    }

    private static IEnumerable<PublicationReason> Missing(IEnumerable<PortrayedPerson> people, PublicationCandidate candidate) =>
        from person in people
        from channel in ConsentRules.Missing(person.Grants, Portraits.IsFilm(candidate.Document.ContentType), candidate.Today)
        select Reason($"In {person.Reference} is er voor {ConsentWords.Of(channel)} geen toestemming die vandaag geldt.");

    private static IEnumerable<PublicationReason> Contradictions(List<PortrayedPerson> people, List<PublishedNode> pictures) =>
    [
        .. people.Count > 0 ? [Reason("U koos ‘niemand herkenbaar’, maar bij Toestemming zijn mensen gekoppeld.")] : (PublicationReason[])[],
        .. from picture in pictures
           where Says(picture) == Portrayal.People
           select Reason($"U koos ‘niemand herkenbaar’, maar bij ‘{picture.Name}’ staat dat er mensen herkenbaar zijn."),
    ];

    // On a page that cannot say it for them, pictures say it for themselves.
    private static IEnumerable<PublicationReason> Unsaid(List<PublishedNode> pictures, ILookup<Guid, PortrayedPerson> people) =>
        from picture in pictures
        where Portraits.IsFile(picture.ContentType) && Says(picture) == Portrayal.Unsaid && !people[picture.Key].Any()
        select new PublicationReason($"Zeg in Media bij ‘{picture.Name}’ of er mensen herkenbaar zijn.", null, Kind);

    private async Task<IEnumerable<PublicationReason>> AnonymousAsync(
        PublicationCandidate candidate, List<PortrayedPerson> people, List<PublishedNode> pictures, ILookup<Guid, PortrayedPerson> lookup)
    {
        var draft = await candidate.Database.Set<VersionRow>().AsNoTracking().SingleAsync(row => row.Id == candidate.Document.DraftVersionId, candidate.Cancellation);
        var found = await names.FindAsync(candidate.Database, candidate.Document, draft, people, candidate.Cancellation);
        return
        [
            .. from picture in pictures
               where lookup[picture.Key].Any(shown => people.Exists(person => person.Id == shown.Id))
               select Reason($"Op ‘{picture.Name}’ is degene die anoniem wil blijven herkenbaar. Kies een beeld zonder gezicht."),
            .. found.Select(finding => new PublicationReason(finding.Sentence, finding.Place.Property, Name)),
            .. people.Count == 0 ? [Reason("Zonder dossier bij Toestemming kan de site niet nagaan of de echte naam nergens staat.") with { IsHint = true }] : (PublicationReason[])[],
        ];
    }

    private List<PublishedNode> Pictures(PublicationCandidate candidate) =>
    [
        .. StoredProperties.Of(schema, candidate.Document.ContentType, candidate.Values)
            .SelectMany(stored => stored.Editor switch
            {
                Aliases.MediaPicker3 => StoredMediaPick.Read(stored.Value).OfType<StoredMediaPick>().Select(pick => pick.MediaKey),
                Aliases.RichText => SnapshotReferences.KeysIn(stored.Value),
                _ => [],
            })
            .Distinct().Select(key => snapshots.Public.Find(key)?.Node).OfType<PublishedNode>().Where(node => node.Kind == DocumentKind.Media),
    ];

    private static Portrayal Says(PublishedNode picture) => PortrayalChoice.Read(picture.Values.Get(PortrayalChoice.Property));

    private static PublicationReason Reason(string text) => new(text, PortrayalChoice.Property, Kind);
}
