namespace Showcase.Web.Features.Shared.Office;

/// <summary>What every answer under <c>/beheer</c> carries, errors and redirects included: nobody keeps it, nobody indexes it, nobody frames it.</summary>
internal sealed class OfficeHeaders(RequestDelegate next)
{
    /// <summary>As the public policy without films and manifests, and without markup made by scripts.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; img-src 'self' data:; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Apply, context.Response.Headers);
        return next(context);
    }

    private static Task Apply(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return Task.CompletedTask;
    }
}
