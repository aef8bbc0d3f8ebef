using System.Net;
using System.Net.Sockets;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>The one way out: allow-listed schemes, the address checked when connecting, no redirects, cookies or proxy, limits on size and time, retries.</summary>
internal sealed class OutboundClient : IDisposable
{
    // Two pools of connections: one that was let through to a private address must not serve a request that may not go there.
    private readonly HttpClient _guarded = new(Handler(allowPrivate: false)) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly HttpClient _private = new(Handler(allowPrivate: true)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Fetches an address; tries again when the other side is busy, breaks off or is too slow.</summary>
    /// <exception cref="OutboundException">Not allowed, not reachable, too slow or too large.</exception>
    public async Task<OutboundAnswer> GetAsync(OutboundRequest request, CancellationToken cancellationToken)
    {
        Check(request);
        try
        {
            return await OutboundRetry.RunAsync(request, token => TryAsync(request, null, token), cancellationToken);
        }
        catch (Exception failed) when (failed is HttpRequestException or TimeoutException or (IOException and not OutboundException))
        {
            throw Explained(request, failed);
        }
    }

    /// <summary>Sends something once. Of the answer, whatever its status, no more is read than may be: the rest is left with the other side.</summary>
    /// <exception cref="OutboundException">Not allowed, not reachable, or no answer in time.</exception>
    public async Task<OutboundAnswer> PostAsync(OutboundRequest request, OutboundBody body, CancellationToken cancellationToken)
    {
        Check(request);
        try
        {
            return await TryAsync(request, body, cancellationToken);
        }
        catch (Exception failed) when (failed is HttpRequestException or TimeoutException or (IOException and not OutboundException))
        {
            throw Explained(request, failed);
        }
    }

    public void Dispose()
    {
        _guarded.Dispose();
        _private.Dispose();
    }

    private static void Check(OutboundRequest request)
    {
        var isAllowed = request.Address.IsAbsoluteUri && (request.Address.Scheme == Uri.UriSchemeHttps || (request.AllowHttp && request.Address.Scheme == Uri.UriSchemeHttp));
        if (!isAllowed)
        {
            throw new OutboundException("Het adres moet met https:// beginnen.", isLasting: true);
        }

        if (request.Address.UserInfo.Length > 0)
        {
            throw new OutboundException("In het adres mag geen gebruikersnaam of wachtwoord staan.", isLasting: true);
        }
    }

    private static OutboundException Explained(OutboundRequest request, Exception failed) =>
        failed.InnerException as OutboundException ?? new OutboundException(ReasonOf(failed, request.Party), isLasting: false, failed);

    private async Task<OutboundAnswer> TryAsync(OutboundRequest request, OutboundBody? sent, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(request.Timeout);
        try
        {
            using var message = MessageOf(request, sent);
            using var response = await (request.AllowPrivateAddresses ? _private : _guarded).SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var body = sent is not null ? await OutboundReader.BeginningAsync(response, request.MaximumBytes, limit.Token)
                : response.StatusCode == HttpStatusCode.OK ? await OutboundReader.WholeAsync(response, request.MaximumBytes, limit.Token) : default;
            return new OutboundAnswer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Headers.ETag?.ToString(), WaitOf(response), body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private static HttpRequestMessage MessageOf(OutboundRequest request, OutboundBody? sent)
    {
        var message = new HttpRequestMessage(sent is null ? HttpMethod.Get : HttpMethod.Post, request.Address);
        if (sent is not null)
        {
            message.Content = new ReadOnlyMemoryContent(sent.Bytes);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", sent.ContentType);
        }

        foreach (var (name, value) in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Dispose();
                throw new OutboundException($"De kop {name} kan niet worden verstuurd.", isLasting: true);
            }
        }

        return message;
    }

    private static TimeSpan? WaitOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } wait ? wait.Delta ?? (wait.Date - TimeProvider.System.GetUtcNow()) : null;

    private static string ReasonOf(Exception failed, string party) => failed switch
    {
        TimeoutException => $"De {party} antwoordt te langzaam.",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"De naam van de {party} is niet te vinden.",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"Met de {party} kan geen veilige verbinding worden gemaakt.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"De {party} is niet bereikbaar.",
        _ => $"De {party} brak het antwoord af.",
    };

    private static SocketsHttpHandler Handler(bool allowPrivate) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        MaxResponseHeadersLength = 32,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, allowPrivate, cancellationToken),
    };

    // Looked up and checked here, and connected to what was checked: a name that answers differently a moment later wins nothing.
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint end, bool allowPrivate, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellationToken);
        var allowed = addresses.Where(address => allowPrivate || AddressRules.IsPublic(address)).ToArray();
        if (allowed.Length == 0 && addresses.Length > 0)
        {
            throw new OutboundException("Het adres wijst naar een computer binnen het eigen netwerk.", isLasting: true);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, end.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
