using Showcase.Core.Content;
using Showcase.Core.Search;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Tests.Search;

/// <summary>A site whose documents are no more than what can be found of them.</summary>
internal sealed class SearchableSite : IPublishedSite, ISearchSource
{
    private readonly Dictionary<Guid, SearchDocument> documents = [];

    public SearchableSite(params IEnumerable<SearchDocument> documents)
    {
        foreach (var document in documents)
        {
            Publish(document);
        }
    }

    public long Version => documents.Count;

    public static SearchDocument Document(string title, string summary = "", string text = "", string kind = "verhaal", params string[] keywords)
    {
        var key = Guid.NewGuid();
        return new SearchDocument(key, kind, "/" + key.ToString("N"), title, summary, text, keywords, null);
    }

    public void Publish(SearchDocument document) => documents[document.Key] = document;

    public void Unpublish(Guid key) => documents.Remove(key);

    IEnumerable<SearchDocument> ISearchSource.All() => documents.Values;

    SearchDocument? ISearchSource.Find(Guid key) => documents.GetValueOrDefault(key);

    // The stamp asks for documents of the site; a test that wants another stamp changes the number of fakes
    public IReadOnlyList<T> All<T>() where T : class, IPublishedContent =>
        typeof(T) == typeof(ShowcaseContent) ? [.. documents.Keys.Order().Select(key => (T)(object)new Page(FakeDocument.Of(key), null!))] : [];

    public T? Find<T>(Guid key) where T : class, IPublishedContent => documents.ContainsKey(key) ? FakeDocument.Of(key) as T : null;

    public IPublishedContent? FindByPath(string path) => null;

    public string? PathOf(IPublishedContent content) => documents.GetValueOrDefault(content.Key)?.Path;

    public IReadOnlyList<IPublishedContent> TrailOf(IPublishedContent content) => [];

    public IReadOnlyList<IPublishedContent> ChildrenOf(IPublishedContent content) => [];

    public IReadOnlyList<IPublishedContent> ReferrersOf(Guid key) => [];

    public string? FindRedirect(string formerPath) => null;
}
