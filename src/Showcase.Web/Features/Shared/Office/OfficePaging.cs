using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Pages of a long table in the back office: <see cref="Paging"/> with more rows, that keeps the filter.</summary>
internal static class OfficePaging
{
    public const int Size = 50;

    /// <summary>The page asked for, within what there is; anything that is not a number is the first page.</summary>
    public static Paging Read(HttpRequest request, int total)
    {
        var pages = Math.Max(1, (total + Size - 1) / Size);
        var asked = int.TryParse(request.Query[Paging.Parameter], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
        var kept = request.Query.Where(pair => pair.Key != Paging.Parameter && pair.Value.Count == 1 && !string.IsNullOrEmpty(pair.Value[0]))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value[0])).ToList();
        var path = request.Path.Value!;
        return new Paging(Math.Clamp(asked, 1, pages), pages, number =>
            QueryHelpers.AddQueryString(path, number == 1 ? kept : kept.Append(KeyValuePair.Create(Paging.Parameter, (string?)number.ToString(CultureInfo.InvariantCulture)))));
    }

    public static IQueryable<T> Rows<T>(this Paging paging, IQueryable<T> rows) => rows.Skip((paging.Page - 1) * Size).Take(Size);

    public static IEnumerable<T> Rows<T>(this Paging paging, IEnumerable<T> rows) => rows.Skip((paging.Page - 1) * Size).Take(Size);
}
