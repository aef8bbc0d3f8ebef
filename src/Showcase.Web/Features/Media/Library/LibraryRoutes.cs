using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Library;

/// <summary>What the media library's client asks, below <see cref="Base"/>.</summary>
internal static class LibraryRoutes
{
    public const string Base = OfficePaths.Api + "/media";
    public const string All = "";
    public const string Item = "/{key:guid}";
    public const string File = Item + "/file";
    public const string Thumbnail = Item + "/thumbnail";
    public const string Folders = "/folders";
    public const string Bin = "/bin";

    public static string FileOf(Guid key, long revision) => FormattableString.Invariant($"{Base}/{key}/file?v={revision}");

    public static string PosterOf(Guid key, DateTime madeAt) => FormattableString.Invariant($"{Base}/{key}/film/poster?v={madeAt.Ticks}");

    public static string ThumbnailOf(Guid key, long revision) => FormattableString.Invariant($"{Base}/{key}/thumbnail?v={revision}");
}
