using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Showcase.Web.Features.Search;

/// <summary>Forms of the field's own words that no suffix rule brings together.</summary>
internal static class DutchStems
{
    /// <summary>Goes into the stamp of the index: a change of the list makes a new index.</summary>
    public static readonly IReadOnlyList<(string Base, string[] Forms)> Words =
    [
        ("stad", ["steden"]),
        ("lid", ["leden"]),
        ("kans", ["kansrijk", "kansrijke"]),
        ("werk", ["werkt", "werkte", "werkten", "gewerkt", "werkend", "werkende"]),
        ("leren", ["leert", "leerde", "leerden", "geleerd"]),
        ("schoonmaak", ["schoonmaker", "schoonmakers", "schoonmaakster", "schoonmaaksters", "schoonmaakt"]),
        ("inkoop", ["inkoper", "inkopers", "ingekocht", "inkopen", "koopt"]),
        ("aanbesteding", ["aanbesteden", "aanbesteed", "aanbestede", "aanbestedingen"]),
        ("gemeente", ["gemeentelijk", "gemeentelijke", "gemeentes"]),
        ("plaatsing", ["geplaatst", "plaatsen", "plaatste"]),
        ("begeleiding", ["begeleider", "begeleiders", "begeleidt", "begeleid"]),
        ("opleiding", ["opgeleid"]),
        ("waterschap", ["waterschappen"]),
        ("bestuur", ["bestuurder", "bestuurders"]),
    ];

    private static readonly (string Stem, string[] Forms)[] StemmedWords = [.. Words.Select(word => (Stem(word.Base), word.Forms))];

    public static StemmerOverrideFilter.StemmerOverrideMap Overrides()
    {
        var builder = new StemmerOverrideFilter.Builder(ignoreCase: false);
        foreach (var (word, forms) in Words)
        {
            var stem = Stem(word);
            foreach (var form in forms)
            {
                builder.Add(form, stem);
            }

            builder.Add(word, stem);
        }

        return builder.Build();
    }

    /// <summary>The listed forms whose stem is one of these.</summary>
    public static IEnumerable<string> FormsOf(IReadOnlySet<string> stems) => StemmedWords.Where(word => stems.Contains(word.Stem)).SelectMany(word => word.Forms);

    public static char Voiceless(char last) => last switch
    {
        'v' => 'f',
        'z' => 's',
        _ => last,
    };

    private static string Stem(string word)
    {
        var stemmer = new DutchStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        var stem = stemmer.Current;
        return stem[..^1] + Voiceless(stem[^1]);
    }
}
