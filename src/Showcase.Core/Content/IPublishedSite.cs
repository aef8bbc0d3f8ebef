using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Content;

/// <summary>What the public may read at this moment: an immutable picture of all published documents, in memory.</summary>
/// <remarks>Hold on to one instance for one request. No member touches a database.</remarks>
public interface IPublishedSite
{
    /// <summary>Grows by one with every publication and every release of results.</summary>
    long Version { get; }

    /// <summary>All published documents of a model type, in tree order; expired ones left out.</summary>
    IReadOnlyList<T> All<T>() where T : class, IPublishedContent;

    /// <summary>The published document with this key, or nothing when there is none or it is of another type.</summary>
    T? Find<T>(Guid key) where T : class, IPublishedContent;

    /// <summary>The published document at a path such as <c>/verhalen/naam</c>: lower case, no trailing slash, no query.</summary>
    IPublishedContent? FindByPath(string path);

    /// <summary>The path of a published document, or nothing when it has none (blocks, folders, expired documents).</summary>
    string? PathOf(IPublishedContent content);

    /// <summary>From the root to the document itself.</summary>
    IReadOnlyList<IPublishedContent> TrailOf(IPublishedContent content);

    /// <summary>Published children in tree order.</summary>
    IReadOnlyList<IPublishedContent> ChildrenOf(IPublishedContent content);

    /// <summary>Published documents that point to this one by a picker or a link.</summary>
    IReadOnlyList<IPublishedContent> ReferrersOf(Guid key);

    /// <summary>The present path of a document that once stood at <paramref name="formerPath"/>, or nothing.</summary>
    string? FindRedirect(string formerPath);
}
