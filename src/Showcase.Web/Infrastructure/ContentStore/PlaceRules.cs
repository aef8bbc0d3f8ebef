using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Where a document may come to stand.</summary>
internal static class PlaceRules
{
    /// <summary>By its type, and by what stands there: not in the recycle bin, and not below itself.</summary>
    /// <param name="parent">Nothing for the root.</param>
    public static async Task<bool> MayStandAsync(SiteSchema schema, ContentTransaction change, DocumentRow document, DocumentRow? parent)
    {
        if (schema.FindType(document.ContentType) is not { } type)
        {
            return false;
        }

        if (parent is null)
        {
            return type.AllowAtRoot;
        }

        return parent.Kind == document.Kind && schema.FindType(parent.ContentType)?.AllowedChildren.Contains(type.Key) == true
            && !await change.IsBelowAsync(parent) && !await change.IsTrashedAsync(parent);
    }
}
