using Showcase.Web.Features.Shared.Office.Bins;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Emptying the recycle bin of the library.</summary>
internal static class BinApi
{
    public static void MapBin(this RouteGroupBuilder api) =>
        api.MapDelete(LibraryRoutes.Bin, (HttpContext context, BinAnswer answer, MediaBin bin) => answer.EmptyAsync(context, bin));
}
