using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Gates;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>One document and the people in it, as far as someone may see them.</summary>
/// <param name="Findings">Real names that show in the draft, when it is anonymous.</param>
/// <param name="Variant">The anonymous version that stands ready, or nothing.</param>
internal sealed record OpenedDocument(
    DocumentRow Row, VersionRow Draft, Portrayal Portrayal, IReadOnlyList<PersonRow> People, int OfOthers, IReadOnlyList<NameFinding> Findings, VariantRow? Variant);

/// <summary>The anonymous side of a document: what still names someone, and the version that takes its place when consent ends.</summary>
internal sealed class DocumentDesk(
    ShowcaseDbContext database, PersonQueries people, AppearanceDesk appearances, NameSearch names, ContentWriter writer, PublicationGates gates, TimeProvider clock)
{
    public const string NotAnonymous = "Het concept is nog geen anoniem portret. Kies bij “Wie is herkenbaar?” voor ‘anoniem portret’, verander naam en beeld, en sla het op.";

    // Someone else's look at it is not needed before the moment that it is shown.
    private const string ReviewKind = "review";

    /// <returns>Nothing when it is not there, or belongs to another organisation.</returns>
    public async Task<OpenedDocument?> FindAsync(ClaimsPrincipal user, Guid key, CancellationToken cancellationToken)
    {
        var found = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Key == key && document.Kind == DocumentKind.Content
            join draft in database.Set<VersionRow>().AsNoTracking() on document.DraftVersionId equals draft.Id
            select new { document, draft }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || (await appearances.MineAsync(user, [key], cancellationToken)).Count == 0) return null;
        var ids = await database.Set<AppearanceRow>().Where(row => row.DocumentKey == key).Select(row => row.PersonId).ToListAsync(cancellationToken);
        var visible = await people.VisibleTo(user).AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Name).ToListAsync(cancellationToken);
        var portrayal = PortrayalChoice.Read(DocumentValues.ReadOrEmpty(found.draft.Values).Get(PortrayalChoice.Property));
        var sought = portrayal == Portrayal.Anonymous ? visible.ConvertAll(person => new PortrayedPerson(person.Id, person.Name, [])) : [];
        return new(
            found.document, found.draft, portrayal, visible, ids.Count - visible.Count, await names.FindAsync(database, found.document, found.draft, sought, cancellationToken),
            await database.Set<VariantRow>().AsNoTracking().SingleOrDefaultAsync(row => row.DocumentKey == key, cancellationToken));
    }

    /// <summary>Keeps the draft as the version that takes the place of what is public when consent ends.</summary>
    /// <returns>Dutch reasons why not, all at once.</returns>
    public async Task<IReadOnlyList<string>> KeepVariantAsync(string who, Guid key, CancellationToken cancellationToken)
    {
        var outcome = await writer.SignedBy(who, "Anonieme versie klaargezet").AlongsideAsync(key, null, change => KeepVariantAsync(change, who), cancellationToken);
        return outcome.Reasons;
    }

    /// <summary>Notes that a word is not the name it looks like.</summary>
    public Task WaiveAsync(string who, Guid document, Guid person, string place, string word, string reason, CancellationToken cancellationToken)
    {
        database.Add(new WaiverRow { DocumentKey = document, PersonId = person, Place = place, Word = word, Reason = reason, By = who, At = clock.GetUtcNow() });
        database.Add(AuditLog.Row(clock.GetUtcNow(), who, "Naam in anoniem portret: vals alarm", $"{PersonRow.ReferenceOf(person)}: {reason}", document));
        return database.SaveChangesAsync(cancellationToken);
    }

    private async Task<StoreOutcome?> KeepVariantAsync(ContentTransaction change, string who)
    {
        change.KeepsRevision = true;
        var draft = await change.DraftAsync();
        if (PortrayalChoice.Read(DocumentValues.ReadOrEmpty(draft.Values).Get(PortrayalChoice.Property)) != Portrayal.Anonymous) return StoreOutcome.Refused(NotAnonymous);
        var reasons = (await gates.CheckAsync(change, draft)).Where(found => !found.IsHint && found.Kind != ReviewKind).ToList();
        if (reasons.Count > 0) return StoreOutcome.Refused(reasons);
        // A copy: the draft may be typed over.
        var version = new VersionRow
        {
            DocumentId = draft.DocumentId, Name = draft.Name, Segment = draft.Segment, Values = draft.Values, SavedAt = clock.GetUtcNow(), Author = who, Note = "Anonieme versie", Revision = change.Document.Revision,
        };
        change.Database.Add(version);
        await change.Database.SaveChangesAsync(change.Cancellation);
        var key = change.Document.Key;
        await change.Database.Set<VariantRow>().Where(row => row.DocumentKey == key).ExecuteDeleteAsync(change.Cancellation);
        change.Database.Add(new VariantRow { DocumentKey = key, VersionId = version.Id, MadeAt = version.SavedAt, MadeBy = who });
        return null;
    }
}
