using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Preview;

internal static class PreviewRoutes
{
    /// <summary>Outside the back office: whoever has the link needs no account.</summary>
    public const string Base = "/voorbeeld";

    public const string Frame = Base + "/{token}";

    /// <summary>For who is signed in: no link that works for others.</summary>
    public const string OwnBase = OfficePaths.Base + "/voorbeeld";

    public const string Own = OwnBase + "/{key:guid}";

    public const string OwnPage = Own + "/" + PageName + "/{file?}";

    public const string Make = OfficePaths.Base + "/api/documents/{key:guid}/preview";

    public const string Links = OfficePaths.Base + "/api/documents/{key:guid}/preview-links";
    public const string Link = Links + "/{id:guid}";

    private const string PageName = "pagina";

    public static string OwnOf(Guid key) => $"{OwnBase}/{key}";

    public static string FrameOf(string token) => $"{Base}/{token}";

    /// <summary>The draft alone, as it would stand on the site.</summary>
    /// <param name="frame">Address of the frame around it.</param>
    public static string PageIn(string frame) => $"{frame}/{PageName}";

    /// <returns>The token in the address of a draft, with the name of a file that belongs to it, such as the captions of a film; nothing for another address.</returns>
    public static (string Token, string? File)? PageAt(PathString path) =>
        !path.StartsWithSegments(Base, out var rest) ? null : rest.Value?.Split('/') switch
        {
            ["", { Length: > 0 } token, PageName] => (token, null),
            ["", { Length: > 0 } token, PageName, { Length: > 0 } file] when file.Contains('.', StringComparison.Ordinal) => (token, file),
            _ => null,
        };
}
