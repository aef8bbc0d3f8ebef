namespace Showcase.Web.Features.Editing.Finding;

/// <summary>A document as it is looked through: its words folded, in UTF-8.</summary>
/// <param name="State">What it was made of.</param>
/// <param name="Name">Folded.</param>
/// <param name="Draft">Name and text of the newest version.</param>
/// <param name="Published">The same of what is public; nothing when that is the newest, or nothing is.</param>
internal sealed record DocumentWords(DocumentWordsState State, string Name, byte[] Draft, byte[]? Published)
{
    /// <summary>Where all of the words stand together.</summary>
    public WordPlace Find(SoughtWords sought) =>
        Holds(Draft, sought) ? sought.Words.All(word => Name.Contains(word, StringComparison.Ordinal)) ? WordPlace.Name : WordPlace.Draft
        : Published is not null && Holds(Published, sought) ? WordPlace.Published
        : WordPlace.Nowhere;

    private static bool Holds(ReadOnlySpan<byte> text, SoughtWords sought)
    {
        foreach (var word in sought.Bytes)
        {
            if (text.IndexOf(word) < 0)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Where sought words stand; what comes first is shown first.</summary>
internal enum WordPlace
{
    Name,
    Draft,

    /// <summary>In what is public, and not in the draft any more.</summary>
    Published,

    Nowhere,
}

/// <summary>Where a document stands and which of its versions count. One with the same says the same.</summary>
internal sealed record DocumentWordsState
{
    public required int Id { get; init; }

    public required int? ParentId { get; init; }

    public required bool IsMedia { get; init; }

    public required string ContentType { get; init; }

    public required bool IsTrashed { get; init; }

    public required int DraftVersionId { get; init; }

    public required int? PublishedVersionId { get; init; }

    public required long Revision { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}
