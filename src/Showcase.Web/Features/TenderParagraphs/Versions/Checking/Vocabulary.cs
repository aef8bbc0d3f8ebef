using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>The words of all clauses by number, so that three words in a row are one number too: exact, and cheap to look up.</summary>
internal sealed class Vocabulary
{
    private const int Bits = 21;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public void Learn(IEnumerable<Word> words)
    {
        foreach (var word in words.Where(word => !word.IsGap()))
        {
            numbers.TryAdd(word.Key, numbers.Count + 1);
        }
    }

    /// <summary>For each place in the text the three words that begin there; 0 where one of them stands in no clause, or is an open place.</summary>
    public long[] Shingles(IReadOnlyList<Word> words)
    {
        var shingles = new long[words.Count];
        for (var index = 0; index + 2 < words.Count; index++)
        {
            var (first, second, third) = (NumberOf(words[index]), NumberOf(words[index + 1]), NumberOf(words[index + 2]));
            shingles[index] = first > 0 && second > 0 && third > 0 ? ((long)first << (2 * Bits)) | ((long)second << Bits) | (uint)third : 0;
        }

        return shingles;
    }

    private int NumberOf(Word word) => numbers.GetValueOrDefault(word.Key);
}
