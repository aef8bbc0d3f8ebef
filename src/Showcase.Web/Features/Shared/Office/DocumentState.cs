namespace Showcase.Web.Features.Shared.Office;

/// <summary>The words in which a client is told how a document stands.</summary>
internal static class DocumentState
{
    public const string Draft = "draft";
    public const string Published = "published";
    public const string Changed = "changed";
    public const string Trashed = "trashed";

    public static string Of(bool isTrashed, bool isPublished, bool isUnchanged) =>
        isTrashed ? Trashed : !isPublished ? Draft : isUnchanged ? Published : Changed;
}
