namespace Showcase.Web.Infrastructure.Http;

/// <summary>Refuses what no endpoint should see, and sends readers of a page to the one way its address is written.</summary>
internal sealed class RequestRulesMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Path.Value ?? "";
        if (!RequestRules.IsKnownMethod(request.Method))
        {
            response.Headers.Allow = RequestRules.AllowedMethods;
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if (!RequestRules.IsReadable(path))
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && RequestRules.CanonicalOf(path) is { } canonical)
        {
            // Encoded anew from a path that starts with one slash: it cannot leave this site.
            response.Headers.Location = request.PathBase.ToUriComponent() + new PathString(canonical).ToUriComponent() + request.QueryString.ToUriComponent();
            response.StatusCode = StatusCodes.Status301MovedPermanently;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
