using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.RichText;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>Which documents and files a stored value points to.</summary>
internal static class StoredTargets
{
    public static IReadOnlyList<Guid> Of(StoredProperty stored) => stored.Editor switch
    {
        Aliases.RichText => [.. RichTextFacts.Of(stored.Value).Links.Select(link => link.Key).OfType<Guid>()],
        Aliases.MediaPicker3 => [.. StoredMediaPick.Read(stored.Value).OfType<StoredMediaPick>().Select(pick => pick.MediaKey)],
        Aliases.ContentPicker or Aliases.MultiNodeTreePicker or Aliases.MultiUrlPicker => [.. SnapshotReferences.KeysIn(stored.Value)],
        _ => [],
    };
}
