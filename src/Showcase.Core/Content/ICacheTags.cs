namespace Showcase.Core.Content;

/// <summary>What the answer being made depends on; a later change to any of it takes the answer out of the output cache.</summary>
public interface ICacheTags
{
    void Add(string tag);
}

/// <summary>The words for what an answer can depend on.</summary>
public static class CacheTag
{
    /// <summary>Answers that show any released number.</summary>
    public const string Results = "results";

    /// <summary>Answers that depend on everything published: home, search, feeds, sitemap.</summary>
    public const string Everything = "everything";

    /// <summary>One document or media item.</summary>
    public static string Content(Guid key) => "content:" + key.ToString("N");

    /// <summary>Lists of all documents of a content type.</summary>
    public static string Type(string contentTypeAlias) => "type:" + contentTypeAlias;
}
