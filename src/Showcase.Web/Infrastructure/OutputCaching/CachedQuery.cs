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
}
