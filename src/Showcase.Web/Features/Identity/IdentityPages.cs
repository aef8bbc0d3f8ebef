using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity;

/// <summary>The form that asks who someone is.</summary>
/// <param name="Email">As typed, to be shown again.</param>
/// <param name="Return">Where to go afterwards.</param>
/// <param name="Problem">Dutch reason why it did not work.</param>
internal sealed record SignInPage(string? Email, string Return, string? Problem) : IOfficePage
{
    /// <summary>What the account of the own organisation is called; nothing when there is no provider.</summary>
    public string? External { get; init; }

    public OfficeHead Head { get; } = new("Aanmelden") { Notice = Problem is null ? null : OfficeNotice.Problem(Problem) };
}

/// <summary>The form that sets a password, reached by a link.</summary>
/// <param name="Email">Whose password; nothing when the link is no good.</param>
internal sealed record WelcomePage(string? Email, Guid User, string Code, IReadOnlyList<string> Problems) : IOfficePage
{
    /// <summary>Whether a passkey in place of a password is offered.</summary>
    public bool MayMakePasskey { get; init; }

    public OfficeHead Head { get; } = new(Email is null ? "Deze link werkt niet meer" : "Wachtwoord instellen")
    {
        Notice = Problems.Count == 0 ? null : OfficeNotice.Problem(string.Join(' ', Problems)),
    };
}

/// <summary>The first page: what someone can do here.</summary>
internal sealed record OfficeHomePage(IReadOnlyList<OfficeSection> Sections) : IOfficePage
{
    public OfficeHead Head { get; } = new("Beheer");
}
