using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Office;

/// <summary>Addresses of the pages of the media section.</summary>
internal static class LibraryPageRoutes
{
    public const string Pages = OfficePaths.Media;

    /// <summary>A folder or a file.</summary>
    public const string ItemPage = Pages + "/{key:guid}";

    public const string BinPage = Pages + "/prullenbak";
}
