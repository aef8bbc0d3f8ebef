using Microsoft.AspNetCore.Antiforgery;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>In front of everything that scripts of the back office ask: what changes something carries a token of this site in its header.</summary>
internal sealed class OfficeApiFilter(IAntiforgery forms) : IEndpointFilter
{
    public const string TokenHeader = "RequestVerificationToken";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !await IsFromHereAsync(http))
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, "Dit verzoek komt niet van een pagina van deze site, of die pagina is te oud. Laad de pagina opnieuw.");
        }

        try
        {
            return await next(context);
        }
        catch (RefusedException refused)
        {
            return refused.Answer;
        }
    }

    // Without the header the form would be read for it; a body here is never a form.
    private async Task<bool> IsFromHereAsync(HttpContext http) => http.Request.Headers[TokenHeader].Count == 1 && await forms.IsRequestValidAsync(http);
}
