using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>Finds documents by the words of their name, or by their key; drafts too, the recycle bin not.</summary>
internal static class SearchRules
{
    private const int MostWords = 8;

    public static IQueryable<TreeRow> Narrow(IQueryable<TreeRow> rows, string? words, string? type, string? kind)
    {
        var wanted = kind == "media" ? DocumentKind.Media : DocumentKind.Content;
        var found = rows.Where(row => row.TrashedAt == null && row.Kind == wanted);
        if (!string.IsNullOrEmpty(type))
        {
            found = found.Where(row => row.ContentType == type);
        }

        if (Guid.TryParse(words, out var key))
        {
            return found.Where(row => row.Key == key);
        }

        // As the database makes small letters of the name: SQLite knows those of ASCII.
        foreach (var word in (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords))
        {
            var (given, small) = (word, word.ToLowerInvariant());
#pragma warning disable CA1304, CA1311, CA1862 // The database runs this, and knows lower() alone.
            found = found.Where(row => row.Name.Contains(given) || row.Name.ToLower().Contains(small));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return found.OrderBy(row => row.Name).ThenBy(row => row.Id);
    }
}
