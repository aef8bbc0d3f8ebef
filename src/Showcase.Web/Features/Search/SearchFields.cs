namespace Showcase.Web.Features.Search;

/// <summary>The fields of the index and how much a word in each weighs.</summary>
internal static class SearchFields
{
    public const string Key = "key";
    public const string Kind = "kind";
    public const string Path = "path";
    public const string Date = "date";
    public const string Title = "title";
    public const string Keywords = "keywords";
    public const string Summary = "summary";

    /// <summary>All words of a document, those of the other fields too: what occurs anywhere, occurs here.</summary>
    public const string Text = "text";

    /// <summary>The text as it is shown; not searched.</summary>
    public const string Body = "body";

    public static readonly (string Name, float Weight)[] Searched = [(Title, 8f), (Keywords, 4f), (Summary, 2f), (Text, 1f)];
}
