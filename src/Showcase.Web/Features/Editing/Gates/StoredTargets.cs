using System.Text.RegularExpressions;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.RichText;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>Which documents and files a stored value points to.</summary>
internal static partial class StoredTargets
{
    private const string Media = "/media/";

    /// <summary>Addresses of files of this site that were written out, where one could have been picked.</summary>
    public static IReadOnlyList<string> FilesOf(StoredProperty stored) => stored.Editor switch
    {
        Aliases.RichText => [.. InText(stored).Where(link => link.Key is null).Select(link => link.Target).Where(target => target.StartsWith(Media, StringComparison.Ordinal)).Select(PathOf)],
        Aliases.MultiUrlPicker => [.. WrittenFile().Matches(stored.Value).Select(match => PathOf(match.Groups["path"].Value))],
        _ => [],
    };

    private static IEnumerable<RichTextLink> InText(StoredProperty stored) => RichTextFacts.Of(stored.Value) is var facts ? facts.Links.Concat(facts.Pictures) : [];

    private static string PathOf(string target) => Uri.UnescapeDataString(target.Split('?', '#')[0]);

    [GeneratedRegex("\"url\"\\s*:\\s*\"(?<path>/media/[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex WrittenFile();

    public static IReadOnlyList<Guid> Of(StoredProperty stored) => stored.Editor switch
    {
        Aliases.RichText => [.. InText(stored).Select(link => link.Key).OfType<Guid>()],
        Aliases.MediaPicker3 => [.. StoredMediaPick.Read(stored.Value).OfType<StoredMediaPick>().Select(pick => pick.MediaKey)],
        Aliases.ContentPicker or Aliases.MultiNodeTreePicker or Aliases.MultiUrlPicker => [.. SnapshotReferences.KeysIn(stored.Value)],
        _ => [],
    };
}
