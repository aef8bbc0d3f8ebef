namespace Showcase.Web.Features.Shared.Office;

/// <summary>Who may do what in the back office; the names are stored and in cookies.</summary>
internal static class OfficeRoles
{
    /// <summary>Beheerder: everything.</summary>
    public const string Administrator = "beheerder";

    /// <summary>Redacteur: writes and publishes.</summary>
    public const string Editor = "redacteur";

    /// <summary>Auteur: writes; somebody else publishes.</summary>
    public const string Author = "auteur";

    /// <summary>Coördinator social return: sources, quarantine and releases.</summary>
    public const string Coordinator = "coordinator";

    /// <summary>For an <c>[Authorize]</c>: those who look after the figures.</summary>
    public const string Figures = Administrator + "," + Coordinator;

    /// <summary>For an <c>[Authorize]</c>: those who write.</summary>
    public const string Writing = Publishing + "," + Author;

    /// <summary>For an <c>[Authorize]</c>: those who publish.</summary>
    public const string Publishing = Administrator + "," + Editor;

    /// <summary>For an <c>[Authorize]</c>: those who keep what people portrayed consented to.</summary>
    public const string Portraying = Publishing + "," + Coordinator;

    public static readonly IReadOnlyList<string> All = [Administrator, Editor, Author, Coordinator];

    public static string Word(string role) => role == Coordinator ? "coördinator" : role;
}
