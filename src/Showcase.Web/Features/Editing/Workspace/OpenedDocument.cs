using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>A document with its draft and the line it stands in: what deciding about a write needs.</summary>
internal sealed record OpenedDocument(DocumentRow Row, VersionRow Draft, Lineage Lineage)
{
    public DateTimeOffset? TrashedAt => Lineage.TrashedAt(Row.Id);

    public bool IsPublished => Row.PublishedVersionId is not null;

    public DocumentRights RightsOf(Writer writer) => DocumentRights.Of(writer, Row.Kind, Row.Id, IsPublished, Lineage);

    public bool MayWrite(Writer writer) => RightsOf(writer).Write;

    public bool MayPublish(Writer writer) => RightsOf(writer).Publish;

    public bool MayPlace(Writer writer) => RightsOf(writer).Place;
}
