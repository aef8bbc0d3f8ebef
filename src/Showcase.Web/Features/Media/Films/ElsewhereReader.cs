using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Showcase.Core.Videos;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Sends a question out; <see cref="OutboundClient.GetAsync"/> on the site itself.</summary>
internal delegate Task<OutboundAnswer> OutboundFetch(OutboundRequest request, CancellationToken cancellationToken);

/// <summary>Asks the site of a film for it (oEmbed), and remembers which films are gone there.</summary>
internal sealed class ElsewhereReader(OutboundFetch fetch) : IElsewhereFilms
{
    private const int LargestAnswer = 64 * 1024;
    private const int LongestTitle = 120;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // Where these two keep their pictures; an answer that names another place is not followed.
    private static readonly string[] Hosts = ["i.ytimg.com", "img.youtube.com", "i.vimeocdn.com"];

    private readonly ConcurrentDictionary<Uri, bool> gone = new();

    public bool IsGone(ElsewhereFilm film) => gone.ContainsKey(film.PageAddress);

    /// <returns>Nothing when it has no such film, or does not show it to everyone.</returns>
    /// <exception cref="OutboundException">The site did not say.</exception>
    public async Task<ElsewhereAnswer?> AskAsync(ElsewhereFilm film, CancellationToken cancellationToken)
    {
        var answer = await FetchAsync(film.OembedAddress, film, LargestAnswer, cancellationToken);
        if (IsRefusal(answer.Status))
        {
            gone[film.PageAddress] = true;
            return null;
        }

        gone.TryRemove(film.PageAddress, out _);
        return Read(answer.Body.Span);
    }

    /// <exception cref="OutboundException">Nothing usable came back.</exception>
    public async Task<ReadOnlyMemory<byte>> PictureAsync(Uri picture, ElsewhereFilm film, int most, CancellationToken cancellationToken) => (await FetchAsync(picture, film, most, cancellationToken)).Body;

    /// <summary>Forgets what no page shows any more.</summary>
    public void Keep(IReadOnlySet<Uri> shown)
    {
        foreach (var address in gone.Keys.Where(address => !shown.Contains(address))) gone.TryRemove(address, out _);
    }

    /// <summary>An answer that is none says nothing of the film: it is there, without title or picture.</summary>
    internal static ElsewhereAnswer Read(ReadOnlySpan<byte> answer)
    {
        try
        {
            var reader = new Utf8JsonReader(answer);
            using var document = JsonDocument.ParseValue(ref reader);
            var (said, address) = (document.RootElement.GetProperty("title").GetString() ?? "", document.RootElement.GetProperty("thumbnail_url").GetString());
            var title = said.Length <= LongestTitle ? said : said[..LongestTitle];
            return new(title, Uri.TryCreate(address, UriKind.Absolute, out var picture) && picture.Scheme == Uri.UriSchemeHttps && Hosts.Contains(picture.Host, StringComparer.Ordinal) ? picture : null);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new("", null);
        }
    }

    // YouTube says 400 of a number that it never gave, and 401 of a film that may not be shown elsewhere.
    private static bool IsRefusal(HttpStatusCode status) =>
        status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone;

    private async Task<OutboundAnswer> FetchAsync(Uri address, ElsewhereFilm film, int most, CancellationToken cancellationToken)
    {
        var answer = await fetch(new OutboundRequest(address) { MaximumBytes = most, Timeout = Patience, Retries = 1, Party = $"site van {film.SiteName}" }, cancellationToken);
        return answer.Status == HttpStatusCode.OK || IsRefusal(answer.Status) ? answer : throw new OutboundException($"De site van {film.SiteName} geeft nu geen antwoord.", isLasting: false);
    }
}
