using System.Collections.Frozen;

namespace Showcase.Core.Consent;

/// <summary>The name of someone who is to stay unknown, and where it shows.</summary>
/// <remarks>Words count, not pieces of words: <c>Bos</c> is not found in <c>bosbeheer</c>. A name that is a common word counts only beside another part of the name.</remarks>
public sealed class RealName
{
    private const int Shortest = 3;

    // What stands between the parts of a Dutch name, or comes with one from elsewhere, and says nothing by itself.
    private static readonly FrozenSet<string> Particles =
        new[] { "van", "de", "der", "den", "het", "ten", "ter", "te", "in", "op", "aan", "bij", "uit", "voor", "el", "al", "ben", "bin", "da", "di", "do", "dos", "du", "la", "le", "von", "zu", "mc", "mac", "st" }.ToFrozenSet();

    // First and family names that are also words of stories like these; alone they point to nobody.
    private static readonly FrozenSet<string> Words =
        new[]
        {
            "bakker", "bas", "beer", "berg", "bos", "boer", "bloem", "bruin", "dijk", "dag", "groen", "groot", "goed", "haan", "hand", "hart", "heuvel", "hoek", "hof", "huis", "jong", "jonge", "kamp",
            "kok", "koning", "kort", "kuiper", "lam", "land", "lang", "lente", "licht", "linde", "mark", "meer", "meester", "merel", "molen", "mulder", "noord", "oost", "oud", "park", "prins", "roos", "rood",
            "schipper", "slager", "smit", "snel", "sterk", "storm", "straat", "timmerman", "tuin", "veld", "visser", "vos", "vrij", "wal", "water", "weg", "werk", "west", "wil", "wilde", "wit", "witte", "zee",
            "zomer", "zon", "zuid", "zwart",
        }.ToFrozenSet();

    private readonly string[] parts;
    private readonly HashSet<string> between;
    private readonly HashSet<string> alone;
    private readonly HashSet<string> glued;

    public RealName(string name)
    {
        parts = [.. FoldedWords.Of(name).Where(word => !Particles.Contains(word))];
        between = [.. FoldedWords.Of(name).Where(Particles.Contains)];
        alone = [.. parts.Where(part => part.Length >= Shortest && !Words.Contains(part))];
        glued = parts.Length > 1 ? [string.Concat(FoldedWords.Of(name)), string.Concat(parts), parts[0] + parts[^1], parts[^1] + parts[0]] : [];
    }

    /// <summary>True when there is nothing in it by which it could be found.</summary>
    public bool IsEmpty => alone.Count == 0 && parts.Length < 2;

    /// <summary>The words of the text in which the name shows, each once, without capitals and accents.</summary>
    public IReadOnlyList<string> FoundIn(string text)
    {
        var words = FoldedWords.Of(text);
        var found = new List<string>();
        for (var index = 0; index < words.Count; index++)
        {
            var word = Bare(words[index]);
            if (alone.Contains(word) || glued.Any(name => words[index].Contains(name, StringComparison.Ordinal)) || (parts.Contains(word) && IsBesideAnother(words, index, word)))
            {
                found.Add(words[index]);
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    // "Jansens" and "Milans" are what is Jansen's and Milan's.
    private string Bare(string word) => word.Length > Shortest && word[^1] == 's' && !parts.Contains(word) && parts.Contains(word[..^1]) ? word[..^1] : word;

    private bool IsBesideAnother(IReadOnlyList<string> words, int index, string word)
    {
        return Other(-1) || Other(1);

        bool Other(int step)
        {
            var next = index + step;
            while (next >= 0 && next < words.Count && between.Contains(words[next])) next += step;
            return next >= 0 && next < words.Count && Bare(words[next]) is var neighbour && neighbour != word && parts.Contains(neighbour);
        }
    }
}
