using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Identity.External;

namespace Showcase.Web.Features.Identity;

/// <summary>Makes the page of the door, for every controller that may have to show it again.</summary>
internal sealed class SignInPages(IOptions<ExternalOptions> external)
{
    public const string TooOften = "Er is te vaak geprobeerd om aan te melden. Wacht een kwartier en probeer het dan opnieuw.";

    private const string View = "/Features/Identity/Views/SignIn.cshtml";

    public ViewResult Show(Controller controller, string? email, string? back) => controller.View(View, Page(email, back, null));

    /// <param name="problem">Dutch reason why it did not work.</param>
    public ViewResult Again(Controller controller, string? email, string? back, string problem, int status)
    {
        controller.Response.StatusCode = status;
        return controller.View(View, Page(email, back, problem));
    }

    private SignInPage Page(string? email, string? back, string? problem) => new(email, LocalReturn.Of(back), problem) { External = external.Value.IsOn ? external.Value.Name : null };
}
