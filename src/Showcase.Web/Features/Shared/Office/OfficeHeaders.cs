namespace Showcase.Web.Features.Shared.Office;

/// <summary>What every answer under <c>/beheer</c> carries, errors and redirects included: nobody keeps it, nobody indexes it, nobody frames it.</summary>
internal sealed class OfficeHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; img-src 'self' data:; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; ";

    /// <summary>As the public policy without films and manifests, and without markup made by scripts.</summary>
    public const string ContentSecurityPolicy = Policy + "trusted-types 'none'";

    private const string ClientTypes = "trusted-types lit-html ProseMirrorClipboard beheer-inert";

    /// <summary>For the content and media sections, whose client plays films and sound, and makes elements of text in three named places: its templates, what is pasted, and a parser that runs nothing.</summary>
    public const string EditingContentSecurityPolicy = Policy + "media-src 'self'; " + ClientTypes;

    public Task InvokeAsync(HttpContext context)
    {
        // Asked now: an error page is made under another path.
        var path = context.Request.Path;
        Func<object, Task> apply = path.StartsWithSegments(OfficePaths.Content) || path.StartsWithSegments(OfficePaths.Media) ? ApplyToClient : Apply;
        context.Response.OnStarting(apply, context.Response.Headers);
        return next(context);
    }

    private static Task ApplyToClient(object state) => Apply((IHeaderDictionary)state, EditingContentSecurityPolicy);

    private static Task Apply(object state) => Apply((IHeaderDictionary)state, ContentSecurityPolicy);

    private static Task Apply(IHeaderDictionary headers, string policy)
    {
        headers.CacheControl = "no-store";
        // A file that is shown here brings a policy that lets it do less still.
        headers.TryAdd("Content-Security-Policy", policy);
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return Task.CompletedTask;
    }
}
