using Microsoft.AspNetCore.Identity;

namespace Showcase.Web.Features.Identity;

/// <summary>Someone who may enter the back office; signs in by e-mail address.</summary>
internal sealed class OfficeUser : IdentityUser<Guid>;

/// <summary>One of <see cref="Shared.Office.OfficeRoles"/>.</summary>
internal sealed class OfficeRole : IdentityRole<Guid>;
