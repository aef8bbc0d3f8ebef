namespace Showcase.Web.Features.Shared.Office;

/// <summary>Keeps whoever is kept to some sections out of the others: their pages, their forms and what their scripts ask.</summary>
/// <remarks>By the pattern of the endpoint where there is one, so that no way of writing an address gets around it.</remarks>
internal sealed class SectionGate(RequestDelegate next, IEnumerable<OfficeSection> sections)
{
    private readonly OfficeSection[] sections = [.. sections];

    public Task InvokeAsync(HttpContext context)
    {
        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        var path = pattern is null ? context.Request.Path : new PathString("/" + pattern.TrimStart('/'));
        if (context.User.Identity?.IsAuthenticated != true || !sections.Any(section => section.Holds(path) && OfficeRights.IsKeptOut(context.User, section))) return next(context);
        if (OfficeProblem.IsFor(context.Request)) return OfficeProblem.Of(StatusCodes.Status403Forbidden, "Dit hoort bij een onderdeel dat niet voor u is opengesteld.").ExecuteAsync(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
