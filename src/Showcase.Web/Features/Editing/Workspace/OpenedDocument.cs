using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>A document with its draft and the line it stands in: what deciding about a write needs.</summary>
internal sealed record OpenedDocument(DocumentRow Row, VersionRow Draft, Lineage Lineage)
{
    public DateTimeOffset? TrashedAt => Lineage.TrashedAt(Row.Id);

    public bool IsPublished => Row.PublishedVersionId is not null;

    public bool MayWrite(Writer writer) => writer.Handles(Row.Kind) && (!writer.IsKept || Lineage.BelongsTo(Row.Id, writer.Organisations));

    public bool MayPublish(Writer writer) => writer.MayPublish && MayWrite(writer);

    /// <summary>What the public sees is taken away, moved or put back by those who publish.</summary>
    public bool MayPlace(Writer writer) => IsPublished ? MayPublish(writer) : MayWrite(writer);
}
