using System.Security.Claims;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>The two sections that one client draws and that lean on each other: a story takes its pictures from the library.</summary>
internal static class OfficeSections
{
    public static readonly OfficeSection Content =
        new("Inhoud", OfficePaths.Content, "Pagina’s, verhalen, films en paragrafen schrijven, nakijken en publiceren.", OfficeRoles.Writing) { Order = -2 };

    public static readonly OfficeSection Media =
        new("Media", OfficePaths.Media, "Foto’s, films en bestanden bewaren, beschrijven en vervangen.", OfficeRoles.Writing) { Order = -1 };

    /// <summary>Whoever works in one of the two, and so meets files.</summary>
    public static bool MayMeetFiles(ClaimsPrincipal user) => Content.IsFor(user) || Media.IsFor(user);
}
