using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>Kinds of reasons, as clients know them.</summary>
internal static class GateKinds
{
    public const string Link = "link";
    public const string Alt = "alt";
    public const string Captions = "captions";
    public const string Elsewhere = "elsewhere";
    public const string Placeholder = "placeholder";
    public const string Policy = "policy";
    public const string Review = "review";
    public const string ReviewDate = "reviewDate";

    public static PublicationReason About(this StoredProperty stored, string kind, string text) => new(text, stored.Root.Alias, kind);
}
