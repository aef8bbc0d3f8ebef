using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Finds which documents point to which, by the keys that stand in their stored values (pickers, local links, blocks).</summary>
internal static partial class SnapshotReferences
{
    public static FrozenDictionary<Guid, SnapshotContent[]> Reverse(IReadOnlyList<SnapshotContent> contents)
    {
        var known = contents.Select(content => content.Key).ToHashSet();
        var referrers = new Dictionary<Guid, HashSet<SnapshotContent>>();
        foreach (var content in contents)
        {
            foreach (var key in KeysIn(content.Node.Values).Where(known.Contains))
            {
                (referrers.TryGetValue(key, out var set) ? set : referrers[key] = []).Add(content);
            }
        }

        return referrers.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>The documents whose stored values hold this key, in either way in which Umbraco writes it.</summary>
    public static IReadOnlyList<SnapshotContent> Naming(IReadOnlyList<SnapshotContent> contents, Guid key)
    {
        var (dashed, plain) = (key.ToString("D"), key.ToString("N"));
        return [.. contents.Where(content => content.Key != key && content.Node.Values.All().Any(value =>
            value.Contains(plain, StringComparison.OrdinalIgnoreCase) || value.Contains(dashed, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>Every key that occurs in the values, known or not.</summary>
    public static IEnumerable<Guid> KeysIn(DocumentValues values) =>
        values.All().SelectMany(KeysIn);

    /// <summary>Every key that occurs in a stored value.</summary>
    public static IEnumerable<Guid> KeysIn(string value) => Keys().Matches(value).Select(match => Guid.Parse(match.ValueSpan));

    [GeneratedRegex("[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", RegexOptions.NonBacktracking)]
    private static partial Regex Keys();
}
