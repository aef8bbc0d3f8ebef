using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Brings what is public into line with what people allow, inside one transaction: what may not be public goes, or makes room for its anonymous version.</summary>
internal sealed class ConsentEffects(SnapshotStore snapshots)
{
    /// <param name="change">The transaction.</param>
    /// <param name="who">For the log book, which learns what happened to which document and not for whom.</param>
    /// <param name="documents">Keys of what someone is portrayed in.</param>
    /// <param name="today">Day in the Netherlands.</param>
    public async Task<EffectReport> ApplyAsync(TogetherChange change, string who, IReadOnlyCollection<Guid> documents, DateOnly today)
    {
        var report = new EffectReport();
        var people = await PortrayedPeople.ReadAsync(change.Database, documents, change.Cancellation);
        foreach (var document in await change.Database.Set<DocumentRow>().Where(row => documents.Contains(row.Key)).OrderBy(row => row.Id).ToListAsync(change.Cancellation))
        {
            await ApplyAsync(change, who, document, [.. people[document.Key]], today, report);
        }

        return report;
    }

    private async Task ApplyAsync(TogetherChange change, string who, DocumentRow document, IReadOnlyList<PortrayedPerson> people, DateOnly today, EffectReport report)
    {
        var isFilm = Portraits.IsFilm(document.ContentType);
        // In the recycle bin too: what is restored from there is public again.
        var published = await VersionAsync(change, document.PublishedVersionId);
        if (published is not null && Says(published) == Portrayal.Anonymous)
        {
            report.Anonymous.Add((document.Key, published.Id));
            change.Withhold(document, PublicUse.None);
        }
        else if (published is not null && people.Any(person => ConsentRules.Missing(person.Grants, isFilm, today).Count > 0))
        {
            await EndAsync(change, who, document, published, isFilm, report);
        }
        else if (published is not null)
        {
            change.Withhold(document, ConsentRules.Withheld(people.Select(person => person.Grants), today));
        }

        var closed = people.Any(person => person.HasEnded(isFilm, today)) && await VersionAsync(change, document.DraftVersionId) is { } draft && Says(draft) != Portrayal.Anonymous;
        if (closed == document.ClosedAt is not null) return;
        // Another revision: what was made for a preview of the former one is made anew.
        (document.ClosedAt, document.Revision) = (closed ? change.Now : null, document.Revision + 1);
    }

    private async Task EndAsync(TogetherChange change, string who, DocumentRow document, VersionRow published, bool isFilm, EffectReport report)
    {
        var variant = await (
            from row in change.Database.Set<VariantRow>()
            where row.DocumentKey == document.Key
            join version in change.Database.Set<VersionRow>() on row.VersionId equals version.Id
            select version).SingleOrDefaultAsync(change.Cancellation);
        if (variant is not null)
        {
            await change.ShowInsteadAsync(document, variant);
            Note(change, who, "Anonieme versie in de plaats gezet", document);
            report.Replaced.Add(document.Key);
        }
        else
        {
            await change.TakeOffAsync(document);
            Note(change, who, "Van de site gehaald: geen toestemming", document);
            report.TakenOff.Add(document.Key);
        }

        var stays = variant is null ? [] : SnapshotReferences.KeysIn(DocumentValues.ReadOrEmpty(variant.Values)).ToHashSet();
        var keys = SnapshotReferences.KeysIn(DocumentValues.ReadOrEmpty(published.Values)).Where(key => !stays.Contains(key)).ToHashSet();
        await TakeAlongAsync(change, who, document, keys, isFilm, report);
    }

    // What stood on the page alone goes with it; of a film everything does, wherever else it stands.
    private async Task TakeAlongAsync(TogetherChange change, string who, DocumentRow document, HashSet<Guid> keys, bool isFilm, EffectReport report)
    {
        var media = await change.Database.Set<DocumentRow>()
            .Where(row => row.Kind == DocumentKind.Media && keys.Contains(row.Key) && row.PublishedVersionId != null).OrderBy(row => row.Id).ToListAsync(change.Cancellation);
        foreach (var item in media.Where(item => isFilm || !snapshots.Public.ReferrersOf(item.Key).Any(other => other.Key != document.Key && !report.TakenOff.Contains(other.Key))))
        {
            await change.TakeOffAsync(item);
            Note(change, who, "Van de site gehaald: geen toestemming", item);
            report.TakenOff.Add(item.Key);
        }
    }

    private static Portrayal Says(VersionRow version) => PortrayalChoice.Read(DocumentValues.ReadOrEmpty(version.Values).Get(PortrayalChoice.Property));

    private static async Task<VersionRow?> VersionAsync(TogetherChange change, int? id) =>
        id is { } known ? await change.Database.Set<VersionRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == known, change.Cancellation) : null;

    // Without its name, which may be that of the person.
    private static void Note(TogetherChange change, string who, string action, DocumentRow document) =>
        change.Database.Add(AuditLog.Row(change.Now, who, action, "", document.Key, document.ContentType));
}

/// <summary>What was done.</summary>
internal sealed class EffectReport
{
    public HashSet<Guid> TakenOff { get; } = [];

    public HashSet<Guid> Replaced { get; } = [];

    /// <summary>Public versions that say they are anonymous, for which nobody needs to consent.</summary>
    public HashSet<(Guid Key, int Version)> Anonymous { get; } = [];

    public bool IsNothing => TakenOff.Count + Replaced.Count == 0;
}
