using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>The list of users.</summary>
internal sealed record UsersPage(IReadOnlyList<UserLine> Lines, Paging Paging, int Total, string? Asked, string? Role, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new("Gebruikers", IdentityRoutes.Users) { Notice = Notice };
}

/// <summary>The form that invites someone.</summary>
internal sealed record InvitePage(string Email, string Name, RightsForm Rights, string? Problem) : IOfficePage
{
    public OfficeHead Head { get; } = new("Gebruiker uitnodigen", IdentityRoutes.Users) { Up = UserPage.Up, Notice = Problem is null ? null : OfficeNotice.Problem(Problem) };
}

/// <summary>One user.</summary>
/// <param name="IsOneself">Who asks.</param>
internal sealed record UserPage(OfficeUser User, UserState State, RightsForm Rights, int Sessions, int Passkeys, bool IsOneself, OfficeNotice? Notice) : IOfficePage
{
    public static readonly Crumb Up = new("Gebruikers", IdentityRoutes.Users);

    public OfficeHead Head { get; } = new(User.PersonName.Length > 0 ? User.PersonName : User.UserName!, IdentityRoutes.Users) { Up = Up, Notice = Notice };

    /// <summary>Address of something done to this user.</summary>
    public string Path(string route) => route.Replace("{id:guid}", User.Id.ToString(), StringComparison.Ordinal);
}

/// <summary>Asks once more before a user is deleted.</summary>
internal sealed record DeleteUserPage(OfficeUser User, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new("Gebruiker verwijderen", IdentityRoutes.Users) { Up = new Crumb(User.UserName!, IdentityRoutes.UserOf(User.Id)), Notice = Notice };

    public string Action => IdentityRoutes.UserDelete.Replace("{id:guid}", User.Id.ToString(), StringComparison.Ordinal);
}

/// <summary>Boxes to tick.</summary>
internal sealed record RightsForm(UserRights Ticked, IReadOnlyList<RightChoice> Organisations, IReadOnlyList<RightChoice> Sections);
