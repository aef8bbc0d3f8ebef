using System.Text;

namespace Showcase.Core.Readability;

/// <summary>Counts the syllables of Dutch words by their vowels, as readability formulas do.</summary>
/// <remarks>An estimate: loan words that are not spoken as they are written (<c>team</c>, <c>station</c>) come out one too many.</remarks>
public static class DutchSyllables
{
    private const int LongestSpelled = 4;

    // Longest first: "ieu" is one sound, not "ie" and "u".
    private static readonly string[] Sounds =
        ["aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "ou", "au", "ai", "oi"];

    /// <returns>At least 1, also for a number or an abbreviation.</returns>
    public static int Count(string word)
    {
        if (IsSpelled(word))
        {
            return word.Length;
        }

        var letters = word.ToLowerInvariant().Normalize(NormalizationForm.FormC);
        var count = 0;
        for (var at = 0; at < letters.Length;)
        {
            var length = SoundAt(letters, at);
            count += length > 0 ? 1 : 0;
            at += Math.Max(1, length);
        }

        return Math.Max(1, count);
    }

    // UWV, PSO: said letter by letter.
    private static bool IsSpelled(string word) => word.Length is > 1 and <= LongestSpelled && word.All(char.IsUpper);

    /// <returns>How many letters make the vowel sound that begins here; 0 when none does.</returns>
    private static int SoundAt(string letters, int at)
    {
        if (!IsVowel(letters, at))
        {
            return 0;
        }

        // mu-se-um, not mu-seum.
        if (letters.AsSpan(at).SequenceEqual("eum"))
        {
            return 1;
        }

        var sound = Sounds.FirstOrDefault(known => string.CompareOrdinal(letters, at, known, 0, known.Length) == 0);
        return sound?.Length ?? 1;
    }

    private static bool IsVowel(string letters, int at) => letters[at] switch
    {
        'u' => at == 0 || letters[at - 1] != 'q',
        'y' => at + 1 == letters.Length || !IsVowel(letters, at + 1),
        var letter => "aeioàáâäåèéêëìíîïòóôöùúûü".Contains(letter, StringComparison.Ordinal),
    };
}
