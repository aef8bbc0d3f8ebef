using System.Buffers;
using System.Collections.Frozen;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Finds which documents point to which, by the keys that stand in their stored values (pickers, local links, blocks).</summary>
internal static class SnapshotReferences
{
    // Characters of a key without and with dashes, and before its first dash.
    private const int Plain = 32;
    private const int Dashed = 36;
    private const int First = 8;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    public static FrozenDictionary<Guid, SnapshotContent[]> Reverse(IReadOnlyList<SnapshotContent> contents)
    {
        var known = contents.Select(content => content.Key).ToHashSet();
        var referrers = new Dictionary<Guid, List<SnapshotContent>>();
        foreach (var content in contents)
        {
            foreach (var key in content.Node.References.Where(known.Contains))
            {
                (referrers.TryGetValue(key, out var list) ? list : referrers[key] = []).Add(content);
            }
        }

        return referrers.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>The documents whose stored values hold this key, in either way in which Umbraco writes it.</summary>
    public static IReadOnlyList<SnapshotContent> Naming(IReadOnlyList<SnapshotContent> contents, Guid key) =>
        [.. contents.Where(content => content.Key != key && content.Node.References.Contains(key))];

    /// <summary>Every key that occurs in the values, known or not.</summary>
    public static IEnumerable<Guid> KeysIn(DocumentValues values) =>
        values.All().SelectMany(KeysIn);

    /// <summary>Every key that occurs in a stored value.</summary>
    public static IEnumerable<Guid> KeysIn(string value)
    {
        for (var at = 0; at + Plain <= value.Length;)
        {
            // Both ways begin with eight digits: when the last of these eight is none, no key begins at any of them. Text is mostly that.
            if (!char.IsAsciiHexDigit(value[at + First - 1]))
            {
                at += First;
            }
            else if (LengthOf(value.AsSpan(at)) is > 0 and var length)
            {
                yield return Guid.Parse(value.AsSpan(at, length));
                at += length;
            }
            else
            {
                at++;
            }
        }
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        if (AreDigits(text[..Plain]))
        {
            return Plain;
        }

        return text.Length >= Dashed && AreDigits(text[..First]) && text[8] == '-' && AreDigits(text[9..13]) && text[13] == '-' && AreDigits(text[14..18]) && text[18] == '-'
            && AreDigits(text[19..23]) && text[23] == '-' && AreDigits(text[24..Dashed]) ? Dashed : 0;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Digits);
}
