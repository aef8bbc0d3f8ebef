using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Answers from the store, or has the answer made once, compresses it, sends it and stores it.</summary>
internal sealed class OutputCacheMiddleware(RequestDelegate next, IOptions<OutputCacheOptions> options, AnswerStore store, AnswerKeys keys, SiteAddress address, AnswerLife life, TimeProvider clock)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly HashSet<string> PerReader = new(StringComparer.OrdinalIgnoreCase)
        { "Content-Length", "Content-Encoding", "ETag", "Date", "Server", "Connection", "Keep-Alive", "Transfer-Encoding", "Strict-Transport-Security" };

    private readonly Flights flights = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (!keys.TryRead(context.Features, out var key))
        {
            await next(context);
            return;
        }

        if (!options.Value.Enabled)
        {
            await MakeAsync(context, key, null);
            return;
        }

        Flight? flight = null;
        var found = store.Find(key);
        if (found is null && !flights.TakeOff(key, out flight))
        {
            await WaitAsync(flight, context.RequestAborted);
            found = store.Find(key);
            flight = null;
        }

        if (found is not null)
        {
            await AnswerWriter.WriteAsync(context.Features, found, context.RequestAborted);
            return;
        }

        try
        {
            await MakeAsync(context, key, flight);
        }
        finally
        {
            flights.Land(flight);
        }
    }

    private async Task WaitAsync(Flight flight, CancellationToken aborted)
    {
        try
        {
            await flight.Landed.WaitAsync(LongestWait, clock, aborted);
        }
        catch (TimeoutException)
        {
            // Who waited long enough makes its own
        }
    }

    /// <param name="flight">What others wait for; null when nobody does.</param>
    private async Task MakeAsync(HttpContext context, AnswerKey key, Flight? flight)
    {
        var generation = store.Generation;
        var (asked, reply) = (new AskedFor(context.Request), context.Features.GetRequiredFeature<IHttpResponseBodyFeature>());
        await using var body = new TakenUpBody(context.Response, reply, options.Value.MaxAnswerBytes);
        asked.Neutralise(key, address);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.FinishAsync();
        }
        finally
        {
            context.Features.Set(reply);
            asked.Restore();
        }

        if (body.Bytes is not { } bytes || context.Response.HasStarted) return;
        var (answer, send) = await StartAsync(context, key, bytes);
        if (options.Value.Enabled && AnswerRules.MayStore(context, answer.Status, key))
        {
            answer.Own();
            store.Store(key, answer, generation);
        }

        flights.Land(flight);
        if (send is not null) await context.Response.Body.WriteAsync(send.Bytes, context.RequestAborted);
    }

    /// <summary>Sends the headers and keeps what they became.</summary>
    /// <returns>The answer, and the body to send, if any.</returns>
    private async Task<(StoredAnswer Answer, AnswerBody? Send)> StartAsync(HttpContext context, AnswerKey key, ReadOnlyMemory<byte> bytes)
    {
        var response = context.Response;
        var tags = context.RequestServices.GetRequiredService<CacheTagSet>().ToArray();
        var answer = new StoredAnswer(response.StatusCode, bytes, AnswerRules.IsText(response.ContentType ?? ""))
        {
            Tags = [.. tags, AnswerStore.PathTag(key.Path)],
            ExpiresAt = life.EndFor(response.StatusCode, tags),
        };
        var chosen = answer.In(ContentCodings.Preferred(context.Request.Headers.AcceptEncoding));
        var contentType = response.Headers.ContentType;
        response.Headers.Vary = VaryOf(response.Headers.Vary, key);
        if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = "no-cache";
        if (chosen.Coding.Count > 0) response.Headers.ContentEncoding = chosen.Coding;
        response.ContentLength = chosen.Bytes.Length;
        var isKnown = false;
        if (answer.Status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = chosen.ETag;
            isKnown = EntityTags.Matches(context.Request.Headers.IfNoneMatch, chosen.ETag!);
        }

        if (isKnown)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentLength = null;
            response.Headers.Remove("Content-Encoding");
            response.Headers.Remove("Content-Type");
        }

        await response.StartAsync(context.RequestAborted);
        answer.Headers = [.. response.Headers.Where(header => !PerReader.Contains(header.Key) && header.Key != "Content-Type"), new("Content-Type", contentType)];
        return (answer, isKnown || HttpMethods.IsHead(context.Request.Method) ? null : chosen);
    }

    private static StringValues VaryOf(StringValues named, AnswerKey key)
    {
        string[] ours = AnswerKeys.VariesByHeader(key.Path) ? ["Accept-Encoding", "Accept-Language", "Accept-Segment", "Start-Item"] : ["Accept-Encoding"];
        return string.Join(", ", named.SelectMany(line => line!.Split(',', StringSplitOptions.TrimEntries)).Concat(ours).Distinct(StringComparer.OrdinalIgnoreCase));
    }
}
