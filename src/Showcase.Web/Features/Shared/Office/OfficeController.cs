using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>A controller of the back office: for those who are signed in, and every form carries a token of this site.</summary>
/// <remarks>Internal, so that it can ask for what a slice keeps to itself; <see cref="OfficeControllers"/> makes MVC find it.</remarks>
[Authorize]
[AutoValidateAntiforgeryToken]
internal abstract class OfficeController : Controller
{
    /// <summary>Sign-in name, for the log book.</summary>
    protected string Who => User.Identity?.Name ?? "";
}
