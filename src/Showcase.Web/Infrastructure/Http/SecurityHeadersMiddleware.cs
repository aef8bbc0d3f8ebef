namespace Showcase.Web.Infrastructure.Http;

/// <summary>Adds the security headers when an answer starts, also to errors, redirects and files.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // Asked now: the request may be given the public address while it is answered.
        var isSecure = SecurityHeaders.IsSecure(context.Request.Scheme, context.Request.Headers);
        context.Response.OnStarting(isSecure ? ApplySecure : Apply, context);
        return next(context);
    }

    private static Task Apply(object context)
    {
        SecurityHeaders.Apply(((HttpContext)context).Response.Headers);
        return Task.CompletedTask;
    }

    private static Task ApplySecure(object context)
    {
        ((HttpContext)context).Response.Headers.StrictTransportSecurity = SecurityHeaders.TransportSecurity;
        return Apply(context);
    }
}
