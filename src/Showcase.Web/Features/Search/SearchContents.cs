using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.Search;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Search;

/// <summary>What there is to find at one moment, as the slices tell it.</summary>
internal sealed class SearchContents(IPublishedSite site, IEnumerable<ISearchSource> sources, IPublishedResults results, ILogger<SearchContents> logger)
{
    // Raise it when what a document of the index holds changes
    private const int Schema = 3;

    /// <summary>Names the rules and the content together: an index with another stamp was made of something else.</summary>
    public string Stamp()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, string.Create(CultureInfo.InvariantCulture, $"{Schema} {DutchSearchAnalyzer.Version} {results.Latest?.Number}"));
        foreach (var (word, forms) in DutchStems.Words)
        {
            Add(hash, $"{word} {string.Join(' ', forms)}");
        }

        foreach (var content in site.All<ShowcaseContent>())
        {
            Add(hash, string.Create(CultureInfo.InvariantCulture, $"{content.Key:N} {content.UpdateDate.Ticks} {site.PathOf(content)}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>Everything that can be found. A slice that fails as a whole is asked document by document, so that what fails is left out alone.</summary>
    public IEnumerable<SearchDocument> All() => sources.SelectMany(source => Safely(source, from => from.All().ToArray()) ?? OneByOne(source));

    public SearchDocument? Find(Guid key) => sources.Select(source => Safely(source, from => from.Find(key))).FirstOrDefault(found => found is not null);

    /// <summary>What may read differently after a change of one document: itself, what lies below it and what points to it.</summary>
    public IReadOnlySet<Guid> Touched(Guid key)
    {
        var touched = new HashSet<Guid> { key };
        touched.UnionWith(site.ReferrersOf(key).Select(referrer => referrer.Key));
        if (site.Find<IPublishedContent>(key) is { } content)
        {
            AddBelow(content, touched);
        }

        return touched;
    }

    private void AddBelow(IPublishedContent content, HashSet<Guid> touched)
    {
        foreach (var child in site.ChildrenOf(content))
        {
            touched.Add(child.Key);
            AddBelow(child, touched);
        }
    }

    private IEnumerable<SearchDocument> OneByOne(ISearchSource source) =>
        site.All<ShowcaseContent>().Select(content => Safely(source, from => from.Find(content.Key))).OfType<SearchDocument>();

    private T? Safely<T>(ISearchSource source, Func<ISearchSource, T?> read) where T : class
    {
        try
        {
            return read(source);
        }
        catch (Exception error)
        {
            logger.LogError(error, "{Source} failed to say what can be found.", source.GetType().Name);
            return null;
        }
    }

    private static void Add(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
}
