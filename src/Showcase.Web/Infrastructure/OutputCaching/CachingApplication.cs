using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Sends a stored answer at the moment the server would have a context made, and has then no context to process.</summary>
/// <remarks>The context type stays that of <paramref name="inner"/>, so that the server keeps pooling its contexts per connection.</remarks>
internal sealed class CachingApplication<TContext>(IHttpApplication<TContext> inner, AnswerStore store, AnswerKeys keys) : IHttpApplication<TContext>
    where TContext : notnull
{
    /// <summary>Larger answers take the ordinary way, which waits for slow readers instead of buffering for them.</summary>
    private const int LargestAtOnce = 64 * 1024;

    public TContext CreateContext(IFeatureCollection contextFeatures)
    {
        if (!IsHttp1(contextFeatures) || !keys.TryRead(contextFeatures, out var key) || store.Find(key) is not { } answer
            || answer.Identity.Bytes.Length > LargestAtOnce)
        {
            return inner.CreateContext(contextFeatures);
        }

        AnswerWriter.WriteNow(contextFeatures, answer);
        return default!;
    }

    public Task ProcessRequestAsync(TContext context) => context is null ? Task.CompletedTask : inner.ProcessRequestAsync(context);

    public void DisposeContext(TContext context, Exception? exception)
    {
        if (context is not null) inner.DisposeContext(context, exception);
    }

    // Over HTTP/2 a response starts asynchronously.
    private static bool IsHttp1(IFeatureCollection features) => features.Get<IHttpRequestFeature>()?.Protocol is "HTTP/1.1" or "HTTP/1.0";
}
