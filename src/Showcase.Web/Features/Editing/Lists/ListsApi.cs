using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Editing.Finding;
using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>Work lists, searching, and the names of what was picked.</summary>
internal static class ListsApi
{
    private const int UsualPage = 50;

    public static void MapLists(this RouteGroupBuilder api)
    {
        api.MapGet(EditingRoutes.List, ListAsync);
        api.MapGet(EditingRoutes.Search, SearchAsync);
        api.MapGet(EditingRoutes.Items, ItemsAsync);
    }

    private static async Task<IResult> ListAsync(string list, HttpContext context, WorkLists lists, CancellationToken cancellationToken)
    {
        var (writer, window) = (Writer.Of(context), Window.Of(context.Request, UsualPage));
        return list switch
        {
            "mine" => TypedResults.Ok(await lists.MineAsync(writer, window, cancellationToken)),
            "waiting" => TypedResults.Ok(await lists.WaitingAsync(writer, window, cancellationToken)),
            "review" => TypedResults.Ok(await lists.DueForReviewAsync(writer, window, cancellationToken)),
            "films" => TypedResults.Ok(await lists.FilmsAsync(writer, window, cancellationToken)),
            "scheduled" => TypedResults.Ok(await lists.ScheduledAsync(writer, window, cancellationToken)),
            _ => OfficeProblem.Of(StatusCodes.Status404NotFound),
        };
    }

    /// <param name="text">Whether words in the text count too; without it those of the name alone do, as when something is picked.</param>
    private static async Task<IResult> SearchAsync(HttpContext context, TreeQueries tree, WordSearch search, string? q, string? type, string? kind, bool? text, CancellationToken cancellationToken)
    {
        var (writer, window) = (Writer.Of(context), Window.Of(context.Request, UsualPage));
        if (!OfficeText.IsStorable(q ?? "") || !OfficeText.IsStorable(type ?? ""))
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest);
        }

        var sought = text == true && !Guid.TryParse(q, out _) ? SoughtWords.Of(q) : null;
        if (sought is not null && await search.FindAsync(sought, type, kind == "media", writer, window, cancellationToken) is { } found)
        {
            return TypedResults.Ok(found);
        }

        var named = await tree.PageAsync(SearchRules.Narrow(tree.Rows(), q, type, kind), writer, window, cancellationToken);
        return TypedResults.Ok(new SearchResponse(named.Total, named.Items, IsReading: sought is not null));
    }

    private static async Task<IResult> ItemsAsync(HttpContext context, Guid[] key, TreeQueries tree, CancellationToken cancellationToken)
    {
        if (key.Length > Window.Most)
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, $"Vraag ten hoogste {Window.Most} namen tegelijk.");
        }

        var rows = await tree.Rows().Where(row => key.Contains(row.Key)).ToListAsync(cancellationToken);
        return TypedResults.Ok(await tree.ItemsAsync([.. rows.OrderBy(row => Array.IndexOf(key, row.Key))], Writer.Of(context), cancellationToken));
    }
}
