using System.Globalization;

namespace Showcase.Web.Features.Shared;

/// <summary>Where the reader is in a long list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="PathOf">Address of another page.</param>
public sealed record Paging(int Page, int Pages, Func<int, string> PathOf)
{
    public const string Parameter = "pagina";
    public const int Size = 12;

    private const int Around = 2;

    /// <summary>Pages shown as links: the first, the last and those around this one; 0 stands for a gap.</summary>
    public IEnumerable<int> Shown()
    {
        var before = 0;
        for (var page = 1; page <= Pages; page++)
        {
            if (page != 1 && page != Pages && Math.Abs(page - Page) > Around)
            {
                continue;
            }

            if (page - before > 1)
            {
                yield return 0;
            }

            yield return before = page;
        }
    }

    /// <summary>The page asked for, within what there is; anything that is not a number is the first page.</summary>
    public static int Read(IQueryCollection query, int total, int size = Size)
    {
        var asked = int.TryParse(query[Parameter], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
        return Math.Clamp(asked, 1, PagesOf(total, size));
    }

    public static int PagesOf(int total, int size = Size) => Math.Max(1, (total + size - 1) / size);
}
