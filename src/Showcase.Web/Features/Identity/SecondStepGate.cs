using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity;

/// <summary>Where a second step is obligatory: whoever came in with less sees the own account and nothing else.</summary>
internal sealed class SecondStepGate(RequestDelegate next, IOptions<EntranceOptions> options)
{
    private static readonly string[] Strong = [SignInMethods.Passkey, SignInMethods.ExternalStrong];
    private static readonly string[] Open = [IdentityRoutes.Account, IdentityRoutes.SignOut, IdentityRoutes.SignIn, IdentityRoutes.Welcome, IdentityRoutes.Forgotten];

    public Task InvokeAsync(HttpContext context)
    {
        var user = context.User;
        if (!options.Value.RequireSecondFactor || user.Identity?.IsAuthenticated != true || user.HasClaim(claim => claim.Type == OfficeClaims.SecondStep)
            || Strong.Any(method => user.HasClaim(OfficeClaims.Method, method))
            || Open.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            return next(context);
        }

        if (OfficeProblem.IsFor(context.Request)) return OfficeProblem.Of(StatusCodes.Status403Forbidden, "Stel onder Mijn account een tweede stap in.").ExecuteAsync(context);
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) context.Response.Redirect(IdentityRoutes.AccountSecondStep);
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
