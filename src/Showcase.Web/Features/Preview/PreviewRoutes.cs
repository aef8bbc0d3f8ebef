using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Preview;

internal static class PreviewRoutes
{
    /// <summary>Outside the back office: whoever has the link needs no account.</summary>
    public const string Base = "/voorbeeld";

    public const string Frame = Base + "/{token}";

    public const string Make = OfficePaths.Base + "/api/documents/{key:guid}/preview";

    public const string Links = OfficePaths.Base + "/api/documents/{key:guid}/preview-links";
    public const string Link = Links + "/{id:guid}";

    private const string PageEnd = "/pagina";

    public static string FrameOf(string token) => $"{Base}/{token}";

    /// <summary>The draft alone, as it would stand on the site.</summary>
    public static string PageOf(string token) => FrameOf(token) + PageEnd;

    /// <returns>The token in the address of a draft; nothing for another address.</returns>
    public static string? TokenOfPage(PathString path) =>
        path.StartsWithSegments(Base, out var rest) && rest.Value is { } value && value.Length > PageEnd.Length + 1 && value.EndsWith(PageEnd, StringComparison.Ordinal) ? value[1..^PageEnd.Length] : null;
}
