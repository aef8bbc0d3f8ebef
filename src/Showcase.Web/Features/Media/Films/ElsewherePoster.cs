using System.Text.Json;
using Showcase.Core.Videos;
using Showcase.Web.Features.Media.Library;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Fetches the picture of a film at YouTube or Vimeo once, so that looking at the page fetches nothing there.</summary>
internal sealed class ElsewherePoster(OutboundClient outbound, StillIntake stills)
{
    private const int LargestAnswer = 64 * 1024;
    private const int LargestPicture = 8 * 1024 * 1024;
    private const int LongestTitle = 120;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // Where these two keep their pictures; an answer that names another place is not followed.
    private static readonly string[] Hosts = ["i.ytimg.com", "img.youtube.com", "i.vimeocdn.com"];

    /// <exception cref="RefusedException">It is no such film, or nothing usable came back.</exception>
    public async Task<StoreOutcome> AddAsync(ElsewhereRequest asked, Writer writer, CancellationToken cancellationToken)
    {
        var film = ElsewhereFilm.Read(asked.Address) ?? throw Refusal("Dit is geen adres van een film bij YouTube of Vimeo. Plak het adres van de pagina waar de film te zien is.");
        try
        {
            var (title, picture) = Described((await FetchAsync(film.OembedAddress, film, LargestAnswer, cancellationToken)).Body.Span) ?? throw Refusal($"{film.SiteName} geeft geen beeld bij deze film. Upload zelf een foto.");
            var answer = await FetchAsync(picture, film, LargestPicture, cancellationToken);
            var format = FormatOf(answer.Body.Span) ?? throw Refusal($"Wat {film.SiteName} geeft is geen foto die hier wordt gelezen. Upload zelf een foto.");
            return await stills.AddAsync(asked.Key, null, $"{title} ({film.SiteName})", format, asked.AltText, writer, target => File.WriteAllBytesAsync(target.FullName, answer.Body, cancellationToken), cancellationToken);
        }
        catch (OutboundException failed)
        {
            throw Refusal($"Het beeld kon niet worden opgehaald: {failed.Message} Probeer het later opnieuw, of upload zelf een foto.");
        }
    }

    internal static (string Title, Uri Picture)? Described(ReadOnlySpan<byte> answer)
    {
        try
        {
            var reader = new Utf8JsonReader(answer);
            using var document = JsonDocument.ParseValue(ref reader);
            var (said, address) = (document.RootElement.GetProperty("title").GetString() ?? "", document.RootElement.GetProperty("thumbnail_url").GetString());
            var title = said.Length <= LongestTitle ? said : said[..LongestTitle];
            return Uri.TryCreate(address, UriKind.Absolute, out var picture) && picture.Scheme == Uri.UriSchemeHttps && Hosts.Contains(picture.Host, StringComparer.Ordinal) ? (title, picture) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<OutboundAnswer> FetchAsync(Uri address, ElsewhereFilm film, int most, CancellationToken cancellationToken)
    {
        var answer = await outbound.GetAsync(new OutboundRequest(address) { MaximumBytes = most, Timeout = Patience, Retries = 1, Party = film.SiteName }, cancellationToken);
        return answer.Status == System.Net.HttpStatusCode.OK ? answer : throw Refusal($"{film.SiteName} kent deze film niet, of laat hem niet aan iedereen zien.");
    }

    private static FileFormat? FormatOf(ReadOnlySpan<byte> picture) => picture switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileFormat.Named("jpg"),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => FileFormat.Named("png"),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => FileFormat.Named("webp"),
        _ => null,
    };

    private static RefusedException Refusal(string detail) => new(LibraryAnswers.Refused(detail));
}
