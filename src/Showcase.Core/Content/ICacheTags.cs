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

    /// <summary>Answers that list the releases, or say whether theirs is still the newest.</summary>
    public const string Releases = "releases";

    /// <summary>Beginning of the tag of one release.</summary>
    public const string OneRelease = "release:";

    /// <summary>Answers that depend on everything published: home, search, feeds, sitemap.</summary>
    public const string Everything = "everything";

    /// <summary>One document or media item.</summary>
    public static string Content(Guid key) => "content:" + key.ToString("N");

    /// <summary>Answers with the figures of one release, which never change.</summary>
    public static string Release(int number) => OneRelease + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Lists of all documents of a content type.</summary>
    public static string Type(string contentTypeAlias) => "type:" + contentTypeAlias;
}
