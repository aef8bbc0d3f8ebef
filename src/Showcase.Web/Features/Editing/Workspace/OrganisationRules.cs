using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>Where the pages of someone who is kept to an organisation may be: what they write stays theirs.</summary>
internal static class OrganisationRules
{
    public const string Refusal = "U schrijft voor een andere organisatie. Kies uw eigen organisatie.";

    /// <summary>May this stand under that?</summary>
    public static bool MayStand(DocumentValues values, OpenedDocument? parent, Writer writer) =>
        Belongs(values, writer) || (parent is not null && parent.MayWrite(writer) && !NamesOther(values, writer));

    /// <summary>May this be said on the page of today?</summary>
    public static bool MayStay(DocumentValues values, OpenedDocument opened, Writer writer) =>
        Belongs(values, writer)
        || (!NamesOther(values, writer) && (writer.Organisations.Contains(opened.Row.Key) || opened.Lineage.BelongsTo(opened.Row.ParentId, writer.Organisations)));

    private static bool Belongs(DocumentValues values, Writer writer) => Named(values).Any(writer.Organisations.Contains);

    private static bool NamesOther(DocumentValues values, Writer writer) => Named(values).Any(key => !writer.Organisations.Contains(key));

    private static IEnumerable<Guid> Named(DocumentValues values) => values.Get(LineageQueries.OrganisationProperty) is { } value ? SnapshotReferences.KeysIn(value) : [];
}
