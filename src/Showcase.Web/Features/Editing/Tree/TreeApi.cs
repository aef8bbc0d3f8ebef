using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>The tree, branch by branch.</summary>
internal static class TreeApi
{
    public static void MapTree(this RouteGroupBuilder api)
    {
        api.MapGet(EditingRoutes.Root, RootAsync);
        api.MapGet(EditingRoutes.Bin, BinAsync);
        api.MapGet(EditingRoutes.Children, ChildrenAsync);
        api.MapGet(EditingRoutes.Ancestors, AncestorsAsync);
    }

    private static async Task<IResult> RootAsync(HttpContext context, TreeQueries tree, CancellationToken cancellationToken) =>
        TypedResults.Ok(await tree.ChildrenAsync(null, Writer.Of(context), Window.Of(context.Request, Window.Most), cancellationToken));

    private static async Task<IResult> ChildrenAsync(Guid key, HttpContext context, TreeQueries tree, ShowcaseDbContext database, CancellationToken cancellationToken) =>
        await IdOfAsync(database, key, cancellationToken) is { } id
            ? TypedResults.Ok(await tree.ChildrenAsync(id, Writer.Of(context), Window.Of(context.Request, Window.Most), cancellationToken))
            : OfficeProblem.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> BinAsync(HttpContext context, TreeQueries tree, CancellationToken cancellationToken)
    {
        var thrown = tree.Rows().Where(row => row.TrashedAt != null && row.Kind == DocumentKind.Content).OrderByDescending(row => row.TrashedAt).ThenBy(row => row.Id);
        return TypedResults.Ok(await tree.PageAsync(thrown, Writer.Of(context), Window.Of(context.Request, Window.Most), cancellationToken));
    }

    private static async Task<IResult> AncestorsAsync(Guid key, HttpContext context, TreeQueries tree, LineageQueries lineages, ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        if (await IdOfAsync(database, key, cancellationToken) is not { } id)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        var line = (await lineages.ReadAsync([id], false, cancellationToken)).Upwards(id).Select(node => node.Id).Reverse().ToList();
        var rows = await tree.Rows().Where(row => line.Contains(row.Id)).ToListAsync(cancellationToken);
        return TypedResults.Ok(await tree.ItemsAsync([.. rows.OrderBy(row => line.IndexOf(row.Id))], Writer.Of(context), cancellationToken));
    }

    private static Task<int?> IdOfAsync(ShowcaseDbContext database, Guid key, CancellationToken cancellationToken) =>
        database.Set<DocumentRow>().Where(row => row.Key == key).Select(row => (int?)row.Id).SingleOrDefaultAsync(cancellationToken);
}
