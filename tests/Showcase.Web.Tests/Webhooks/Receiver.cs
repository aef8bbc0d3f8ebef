using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>A program elsewhere that receives messages, on a loopback port. Each path is a receiver of its own.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Channel<Received>> heard = new();

    private Receiver(WebApplication app)
    {
        this.app = app;
        app.Run(AnswerAsync);
    }

    /// <summary>How a path answers; what has no entry says 200.</summary>
    public ConcurrentDictionary<string, Func<HttpContext, Task>> Answers { get; } = new();

    public string Address { get; private set; } = "";

    public static async Task<Receiver> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        var receiver = new Receiver(builder.Build());
        await receiver.app.StartAsync();
        receiver.Address = receiver.app.Urls.Single();
        return receiver;
    }

    /// <summary>The next message at a path, in the order in which they came.</summary>
    public async Task<Received> NextAsync(string path)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        return await Of(path).Reader.ReadAsync(limit.Token);
    }

    public bool HasHeard(string path) => Of(path).Reader.TryPeek(out _);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private Channel<Received> Of(string path) => heard.GetOrAdd(path, _ => Channel.CreateUnbounded<Received>());

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Of(path).Writer.TryWrite(new(context.Request.Method, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
        if (Answers.TryGetValue(path, out var answer)) await answer(context);
    }
}

/// <summary>What came in.</summary>
internal sealed record Received(string Method, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Event => Headers["Umb-Webhook-Event"];

    public string Retry => Headers["Umb-Webhook-RetryCount"];

    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>As a receiver does it that knows Standard Webhooks and not this site.</summary>
    public bool IsSignedWith(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Headers["webhook-id"]}.{Headers["webhook-timestamp"]}.{Body}")));
        return Headers["webhook-signature"].Split(' ').Contains(expected);
    }
}
