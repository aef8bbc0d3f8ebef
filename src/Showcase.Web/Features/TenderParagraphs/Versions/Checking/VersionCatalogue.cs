using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>Every version of every paragraph, ready to find a text in; made once per published picture of the site.</summary>
internal sealed class VersionCatalogue
{
    /// <summary>Share of a version's rows of three words that must occur before it is looked at closer.</summary>
    private const double LeastShared = 0.2;

    private const int MostCandidates = 3;

    private readonly Vocabulary vocabulary = new();
    private readonly Dictionary<long, List<int>> versionsWith = [];

    private VersionCatalogue(IPublishedSite site)
    {
        Texts = [.. site.All<TenderParagraph>().SelectMany(paragraph => TextsOf(paragraph, site))];
        foreach (var text in Texts)
        {
            vocabulary.Learn(text.Words);
        }

        for (var index = 0; index < Texts.Count; index++)
        {
            foreach (var shingle in vocabulary.Shingles(Texts[index].Words).Where(shingle => shingle != 0))
            {
                if (Texts[index].Shingles.Add(shingle))
                {
                    (versionsWith.TryGetValue(shingle, out var list) ? list : versionsWith[shingle] = []).Add(index);
                }
            }
        }
    }

    public IReadOnlyList<CatalogueText> Texts { get; }

    /// <summary>Makes the catalogue of a site, or gives the one that was made of the same picture.</summary>
    public static SnapshotMemo<VersionCatalogue> Memo() => new(site => new VersionCatalogue(site), site => site.All<TenderParagraph>().Count);

    public long[] Shingles(IReadOnlyList<Word> words) => vocabulary.Shingles(words);

    public CatalogueText? Find(Guid paragraph, VersionNumber version) => Texts.FirstOrDefault(text => text.Paragraph.Key == paragraph && text.Version.Number == version);

    /// <summary>The versions that share most with a text, the likeliest first.</summary>
    public IReadOnlyList<CatalogueText> Candidates(IEnumerable<long> shingles)
    {
        var shared = new int[Texts.Count];
        foreach (var shingle in shingles.Distinct())
        {
            foreach (var index in versionsWith.GetValueOrDefault(shingle, []))
            {
                shared[index]++;
            }
        }

        return
        [
            .. Enumerable.Range(0, Texts.Count)
                .Where(index => shared[index] > 0 && shared[index] >= LeastShared * Texts[index].Shingles.Count)
                .OrderByDescending(index => (double)shared[index] / Texts[index].Shingles.Count)
                .ThenByDescending(index => Texts[index].Version.IsCurrent)
                .Take(MostCandidates)
                .Select(index => Texts[index]),
        ];
    }

    private static IEnumerable<CatalogueText> TextsOf(TenderParagraph paragraph, IPublishedSite site) => site.PathOf(paragraph) is { } path
        ? PublicVersion.Of(paragraph).Where(version => version.HasText).Select(version => new CatalogueText(paragraph, path, version, ComparedWords.Of(version.Clause), []))
        : [];
}

/// <summary>A version of a paragraph to compare with.</summary>
/// <param name="Shingles">Its rows of three words, open places left out.</param>
internal sealed record CatalogueText(TenderParagraph Paragraph, string Path, PublicVersion Version, IReadOnlyList<Word> Words, HashSet<long> Shingles);
