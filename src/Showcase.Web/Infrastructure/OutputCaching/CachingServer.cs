using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Puts the lookup in front of the host: a stored answer is sent before a request context, a service scope, diagnostics and routing are made for it.</summary>
internal sealed class CachingServer(IServer inner, AnswerStore store, AnswerKeys keys, IOptions<OutputCacheOptions> options) : IServer
{
    public IFeatureCollection Features => inner.Features;

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull =>
        inner.StartAsync(options.Value.Enabled ? new CachingApplication<TContext>(application, store, keys) : application, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => inner.StopAsync(cancellationToken);

    public void Dispose() => inner.Dispose();
}
