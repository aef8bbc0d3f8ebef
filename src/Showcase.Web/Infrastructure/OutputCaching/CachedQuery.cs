namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>The parameters that change the answer at an address. Others are taken off the request before it is answered, so that a stored answer depends on its key alone.</summary>
/// <param name="Path">Path in lower case, such as <c>/verhalen</c>; with <c>/*</c> at its end for everything below it.</param>
/// <param name="Names">Parameters as the endpoint reads them; empty when it reads none.</param>
internal sealed record CachedQuery(string Path, params string[] Names);

internal static class CachedQueryRegistration
{
    /// <summary>Lets answers with a query be stored. Without it an answer to an address with a query is made anew each time.</summary>
    public static IServiceCollection AddCachedQuery(this IServiceCollection services, string path, params string[] names) =>
        services.AddSingleton(new CachedQuery(path, names));

    /// <summary>Keeps a path, and what is below it, out of the cache: its answers are somebody's own.</summary>
    public static IServiceCollection AddUncachedPath(this IServiceCollection services, string path) => services.AddSingleton(new UncachedPath(path));
}

/// <summary>A path whose answers depend on more than the address, such as a cookie.</summary>
/// <param name="Path">In lower case, such as <c>/paragrafen/samenstellen</c>; what begins with it is meant as well.</param>
internal sealed record UncachedPath(string Path);
