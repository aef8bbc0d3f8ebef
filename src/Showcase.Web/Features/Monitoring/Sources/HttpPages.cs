using System.Net;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>Fetches the pages of one source, within its limits.</summary>
internal sealed class HttpPages(SourceOptions source, long maximumBytes, OutboundClient client)
{
    private const string Json = "application/json";

    private long _bytes;

    public Uri AddressOf(string table, string? since)
    {
        if (!Uri.TryCreate(source.Address, UriKind.Absolute, out var start))
        {
            throw new RefusedException("De instelling Address is geen adres.");
        }

        var path = $"{start.AbsolutePath.TrimEnd('/')}/{source.NameOf(table).TrimStart('/')}";
        var query = since is null ? start.Query : $"{(start.Query.Length > 1 ? start.Query + "&" : "?")}gewijzigd-sinds={Uri.EscapeDataString(since)}";
        return new UriBuilder(start) { Path = path, Query = query, Fragment = "" }.Uri;
    }

    /// <summary>The address of the next page: only on the same scheme, host and port.</summary>
    public static Uri? NextOf(string table, Uri page, string? next)
    {
        if (string.IsNullOrWhiteSpace(next))
        {
            return null;
        }

        return Uri.TryCreate(page, next, out var address) && Uri.Compare(page, address, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0 && address.UserInfo.Length == 0
            ? address
            : throw new RefusedException($"{table}: volgende wijst naar een ander adres dan dat van de bron.");
    }

    /// <returns>The page and its tag; no page when it is what the tag says it was.</returns>
    public async Task<(HttpPage? Page, string? ETag)> FetchAsync(string table, Uri address, string? knownETag, CancellationToken cancellationToken)
    {
        OutboundAnswer answer;
        try
        {
            answer = await client.GetAsync(RequestFor(address, knownETag), cancellationToken);
        }
        catch (OutboundException failed)
        {
            throw failed.IsLasting ? new RefusedException($"{table}: {failed.Message}") : new SourceDownException(failed.Message, failed);
        }

        switch (answer.Status)
        {
            case HttpStatusCode.NotModified when knownETag is not null:
                return (null, knownETag);
            case HttpStatusCode.OK:
                break;
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                throw new RefusedException($"{table}: de bron weigert de sleutel.");
            case var moved when (int)moved is >= 300 and < 400:
                throw new RefusedException($"{table}: de bron verwijst door naar een ander adres.");
            case HttpStatusCode.TooManyRequests:
                throw new SourceDownException("De bron vraagt om later terug te komen.");
            case var broken when (int)broken >= 500:
                throw new SourceDownException($"De bron meldt een storing ({(int)broken}).");
            default:
                throw new RefusedException($"{table}: de bron antwoordt met {(int)answer.Status}.");
        }

        if (answer.MediaType is not { } type || !(type.Equals(Json, StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedException($"{table}: het antwoord is geen JSON maar {(answer.MediaType is { Length: < 60 } known ? known : "iets anders")}.");
        }

        if ((_bytes += answer.Body.Length) > maximumBytes)
        {
            throw new RefusedException($"{table}: de bron levert samen meer dan {maximumBytes / (1024 * 1024)} MB.");
        }

        return (HttpPage.Read(table, answer.Body), answer.ETag);
    }

    private OutboundRequest RequestFor(Uri address, string? knownETag)
    {
        var headers = new Dictionary<string, string> { ["Accept"] = Json };
        if (source.Token is { Length: > 0 } token)
        {
            headers["Authorization"] = $"Bearer {token}";
        }

        if (source.ApiKey is { Length: > 0 } key)
        {
            headers[source.ApiKeyHeader] = key;
        }

        if (knownETag is not null)
        {
            headers["If-None-Match"] = knownETag;
        }

        return new OutboundRequest(address)
        {
            Headers = headers,
            MaximumBytes = source.MaximumPageBytes,
            Timeout = TimeSpan.FromSeconds(source.TimeoutSeconds),
            AllowHttp = source.AllowHttp,
            AllowPrivateAddresses = source.AllowPrivateAddresses,
            RetryDelay = TimeSpan.FromMilliseconds(source.RetryMilliseconds),
        };
    }
}
