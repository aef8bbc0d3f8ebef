namespace Showcase.Web.Features.Shared.Office;

/// <summary>Who may do what in the back office; the names are stored and in cookies.</summary>
internal static class OfficeRoles
{
    /// <summary>Beheerder: everything.</summary>
    public const string Administrator = "beheerder";

    /// <summary>Coördinator social return: sources, quarantine and releases.</summary>
    public const string Coordinator = "coordinator";

    /// <summary>For an <c>[Authorize]</c>: those who look after the figures.</summary>
    public const string Figures = Administrator + "," + Coordinator;

    public static readonly IReadOnlyList<string> All = [Administrator, Coordinator];

    public static string Word(string role) => role == Coordinator ? "coördinator" : role;
}
