using Showcase.Core.Content;

namespace Showcase.Web.Features.Search;

/// <summary>Brings content into an index.</summary>
internal static class SearchFilling
{
    /// <summary>Brings changes in; they can be found at once and are not on disk yet.</summary>
    public static void Apply(SearchIndex index, SearchContents contents, IReadOnlyList<ContentChange> changes)
    {
        foreach (var path in changes.SelectMany(change => change.FormerPaths))
        {
            index.RemovePath(path);
        }

        // Where something stands among others says nothing of what it says; the index is of the new order all the same
        foreach (var key in changes.Where(change => change.Kind != ContentChangeKind.Reordered).SelectMany(change => contents.Touched(change.Key)).ToHashSet())
        {
            if (contents.Find(key) is { } document)
            {
                index.Put(document);
            }
            else
            {
                index.Remove(key);
            }
        }

        index.Refresh();
    }

    /// <summary>Makes an index anew and puts it on disk.</summary>
    /// <param name="told">Hears the number of each document; what it throws leaves the index as it was on disk.</param>
    /// <returns>How many documents it holds.</returns>
    public static int Fill(SearchIndex index, SearchContents contents, Action<int> told)
    {
        var stamp = contents.Stamp();
        var count = 0;
        index.RemoveAll();
        foreach (var document in contents.All())
        {
            index.Put(document);
            told(++count);
        }

        index.Refresh();
        index.Commit(stamp);
        return count;
    }
}
