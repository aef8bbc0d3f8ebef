using Showcase.Web.Infrastructure.ContentStore.Converters;
using Umbraco.Cms.Core.Models.PublishedContent;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Which files a document holds itself, by their addresses: those of its upload and picture fields, not those it picks.</summary>
internal static class StoredFiles
{
    public static IEnumerable<string> In(IPublishedContentType type, DocumentValues values)
    {
        foreach (var property in type.PropertyTypes)
        {
            if (property.EditorAlias is Aliases.UploadField or Aliases.ImageCropper && StoredPicture.Read(values.Get(property.Alias))?.Src is { Length: > 0 } path)
            {
                yield return path;
            }
        }
    }

    /// <summary>True when documents of this type can hold a file.</summary>
    public static bool MayStandIn(IPublishedContentType type) => type.PropertyTypes.Any(property => property.EditorAlias is Aliases.UploadField or Aliases.ImageCropper);
}
