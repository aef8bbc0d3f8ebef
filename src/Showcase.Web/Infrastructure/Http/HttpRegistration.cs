using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Showcase.Web.Infrastructure.Http;

internal static class HttpRegistration
{
    private const int LargestPublicBody = 1024 * 1024;

    /// <summary>An idle connection costs some kilobytes: this many fit, and more are turned away before they take the memory of the others.</summary>
    private const int MostConnections = 10_000;

    /// <summary>Bytes a second below which a reader or a sender is let go; a tenth of what an old modem did.</summary>
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    public static IServiceCollection AddHttpRules(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<HttpOptions>(configuration.GetSection(HttpOptions.Section));
        services.Configure<HttpOptions>(options => (options.BaseUrl, options.AllowedHosts) = (configuration["Showcase:BaseUrl"], configuration["AllowedHosts"]));
        services.Configure<KestrelServerOptions>(Limit);
        // Answers come from memory: handing each request to another thread would cost more than making it.
        services.Configure<SocketTransportOptions>(transport => transport.UnsafePreferInlineScheduling = true);
        return services.AddSingleton<SiteAddress>().AddSingleton(provider => new StaticAssets(provider.GetRequiredService<IWebHostEnvironment>()));
    }

    /// <summary>Before everything, the output cache included.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, IConfiguration configuration)
    {
        if (configuration.GetSection(HttpOptions.Section).Get<HttpOptions>()?.KnownProxies is { Length: > 0 } proxies) app.UseForwardedHeaders(Believe(proxies));
        return app.UseMiddleware<SecurityHeadersMiddleware>();
    }

    /// <summary>After the error pages, before routing.</summary>
    public static IApplicationBuilder UseRequestRules(this IApplicationBuilder app) =>
        app.UseMiddleware<RequestRulesMiddleware>().UseMiddleware<HeadMiddleware>().UseMiddleware<StaticAssetsMiddleware>();

    private static ForwardedHeadersOptions Believe(string[] proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownProxies.Add(IPAddress.Parse(proxy));
        return options;
    }

    /// <summary>What a reader can need and little more; an endpoint that takes files raises the body limit for itself.</summary>
    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestPublicBody;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.MinRequestBodyDataRate = Slowest;
        kestrel.Limits.MinResponseDataRate = Slowest;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
    }
}
