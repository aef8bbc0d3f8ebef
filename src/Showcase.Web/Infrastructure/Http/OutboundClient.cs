using System.Net;
using System.Net.Sockets;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>The one way out: allow-listed schemes, the address checked when connecting, no redirects, cookies or proxy, limits on size and time, retries.</summary>
internal sealed class OutboundClient : IDisposable
{
    private const int BlockSize = 64 * 1024;

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
            return await OutboundRetry.RunAsync(request, token => TryAsync(request, token), cancellationToken);
        }
        catch (Exception failed) when (failed is HttpRequestException or TimeoutException or (IOException and not OutboundException))
        {
            throw failed.InnerException as OutboundException ?? new OutboundException(ReasonOf(failed), isLasting: false, failed);
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

    private async Task<OutboundAnswer> TryAsync(OutboundRequest request, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(request.Timeout);
        try
        {
            using var message = MessageOf(request);
            using var response = await (request.AllowPrivateAddresses ? _private : _guarded).SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var body = response.StatusCode == HttpStatusCode.OK ? await ReadAsync(response, request.MaximumBytes, limit.Token) : default;
            return new OutboundAnswer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Headers.ETag?.ToString(), WaitOf(response), body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private static HttpRequestMessage MessageOf(OutboundRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, request.Address);
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

    // The announced length may lie, and a packed answer has none: what counts is what arrives, unpacked.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, int maximumBytes, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > maximumBytes)
        {
            throw TooLarge(maximumBytes);
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var block = new byte[BlockSize];
        int length;
        while ((length = await body.ReadAsync(block, cancellationToken)) > 0)
        {
            if (read.Length + length > maximumBytes)
            {
                throw TooLarge(maximumBytes);
            }

            read.Write(block, 0, length);
        }

        return read.GetBuffer().AsMemory(0, (int)read.Length);
    }

    private static OutboundException TooLarge(int maximumBytes) => new($"Het antwoord is groter dan {maximumBytes / 1024} kB.", isLasting: true);

    private static TimeSpan? WaitOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } wait ? wait.Delta ?? (wait.Date - TimeProvider.System.GetUtcNow()) : null;

    private static string ReasonOf(Exception failed) => failed switch
    {
        TimeoutException => "De bron antwoordt te langzaam.",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "De naam van de bron is niet te vinden.",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "Met de bron kan geen veilige verbinding worden gemaakt.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "De bron is niet bereikbaar.",
        _ => "De bron brak het antwoord af.",
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
