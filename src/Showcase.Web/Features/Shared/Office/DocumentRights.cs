using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>What someone may do with a document, wherever it is shown.</summary>
/// <param name="Place">To move it, throw it away, bring it back or remove it for good.</param>
internal sealed record DocumentRights(bool Write, bool Publish, bool Place)
{
    /// <param name="lineage">With the organisations of the document and of what is above it, for who is kept to some.</param>
    public static DocumentRights Of(Writer writer, DocumentKind kind, int id, bool isPublished, Lineage lineage)
    {
        var mayWrite = writer.Handles(kind) && (!writer.IsKept || lineage.BelongsTo(id, writer.Organisations));
        var mayPublish = mayWrite && writer.MayPublish;

        // What the public sees is taken away, moved or put back by those who publish.
        return new(mayWrite, mayPublish, isPublished ? mayPublish : mayWrite);
    }
}
