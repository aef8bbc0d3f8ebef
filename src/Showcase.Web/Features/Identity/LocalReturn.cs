namespace Showcase.Web.Features.Identity;

/// <summary>Where to go after signing in: a page of the back office, whatever the address says.</summary>
internal static class LocalReturn
{
    private const int Longest = 500;

    /// <summary>The path asked for, or the first page of the back office when it could lead elsewhere.</summary>
    public static string Of(string? asked) => asked is { Length: > 0 and <= Longest } && IsOffice(asked) ? asked : IdentityRoutes.Home;

    // Browsers read \ as /, and skip tabs and line ends: what is not plainly below /beheer is refused.
    private static bool IsOffice(string path) =>
        (path == IdentityRoutes.Home || path.StartsWith(IdentityRoutes.Home + "/", StringComparison.Ordinal) || path.StartsWith(IdentityRoutes.Home + "?", StringComparison.Ordinal))
        && !path.Contains("//", StringComparison.Ordinal)
        && path.All(character => character is > ' ' and < '\u007f' and not '\\');
}
