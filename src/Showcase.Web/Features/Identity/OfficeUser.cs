using Microsoft.AspNetCore.Identity;

namespace Showcase.Web.Features.Identity;

/// <summary>Someone who may enter the back office; signs in by e-mail address.</summary>
internal sealed class OfficeUser : IdentityUser<Guid>
{
    /// <summary>As colleagues know this person; empty until someone filled it in.</summary>
    public string PersonName { get; set; } = "";

    /// <summary>Shut out by an administrator, until an administrator says otherwise.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Nothing for who was invited and has not been in yet.</summary>
    public DateTimeOffset? LastSignedIn { get; set; }
}

/// <summary>One of <see cref="Shared.Office.OfficeRoles"/>.</summary>
internal sealed class OfficeRole : IdentityRole<Guid>;
