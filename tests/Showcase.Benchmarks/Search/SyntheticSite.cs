using Showcase.Core.Content;
using Showcase.Core.Search;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Benchmarks.Search;

/// <summary>Many documents of made-up Dutch: words as long and as unevenly spread as in real text, the same in every run.</summary>
internal sealed class SyntheticSite : IPublishedSite, ISearchSource
{
    private static readonly string[] Kinds = ["verhaal", "verhaal", "verhaal", "video", "paragraaf", "organisatie", "pagina"];

    private readonly Dictionary<Guid, SearchDocument> documents;

    public SyntheticSite(int count)
    {
        var random = new Random(20261122);
        documents = Enumerable.Range(0, count).Select(number => Document(number, random)).ToDictionary(document => document.Key);
    }

    public long Version => 1;

    /// <summary>Word number <paramref name="rank"/> by frequency; 0 is the most common.</summary>
    public static string Word(int rank)
    {
        string[] first = ["werk", "leer", "bouw", "groen", "zorg", "straat", "dijk", "boom", "school", "markt", "keuken", "stad"];
        string[] second = ["plek", "ling", "opdracht", "maker", "plaats", "dienst", "bedrijf", "contract", "meester", "kans", "ploeg", "baan"];
        string[] third = ["", "en", "je", "er", "in", "schap", "wijze", "loos", "uren", "team", "weg", "huis"];
        return rank < first.Length ? first[rank] : first[rank % 12] + second[rank / 12 % 12] + third[rank / 144 % 12] + (rank < 1728 ? "" : second[rank / 1728 % 12]);
    }

    public IEnumerable<SearchDocument> All() => documents.Values;

    SearchDocument? ISearchSource.Find(Guid key) => documents.GetValueOrDefault(key);

    public IReadOnlyList<T> All<T>() where T : class, IPublishedContent => [];

    public T? Find<T>(Guid key) where T : class, IPublishedContent => KnownDocument.Of(key) as T;

    public IPublishedContent? FindByPath(string path) => null;

    public string? PathOf(IPublishedContent content) => documents.GetValueOrDefault(content.Key)?.Path;

    public IReadOnlyList<IPublishedContent> TrailOf(IPublishedContent content) => [];

    public IReadOnlyList<IPublishedContent> ChildrenOf(IPublishedContent content) => [];

    public IReadOnlyList<IPublishedContent> ReferrersOf(Guid key) => [];

    public string? FindRedirect(string formerPath) => null;

    private static SearchDocument Document(int number, Random random) => new(
        new Guid(number, 1, 1, new byte[8]),
        Kinds[number % Kinds.Length],
        $"/verhalen/{number}",
        Words(random, 5),
        Words(random, 30),
        Words(random, 450),
        [Words(random, 1), Words(random, 1), Words(random, 2)],
        null);

    // Rank by the cube of an even draw: few words very often, most words seldom
    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word((int)(Math.Pow(random.NextDouble(), 3) * 20_000))));
}
