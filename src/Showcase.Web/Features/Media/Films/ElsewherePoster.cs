using Showcase.Core.Videos;
using Showcase.Web.Features.Media.Library;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Fetches the picture of a film at YouTube or Vimeo once, so that looking at the page fetches nothing there.</summary>
internal sealed class ElsewherePoster(ElsewhereReader reader, StillIntake stills)
{
    private const int LargestPicture = 8 * 1024 * 1024;

    /// <exception cref="RefusedException">It is no such film, or nothing usable came back.</exception>
    public async Task<StoreOutcome> AddAsync(ElsewhereRequest asked, Writer writer, CancellationToken cancellationToken)
    {
        var film = ElsewhereFilm.Read(asked.Address) ?? throw Refusal("Dit is geen adres van een film bij YouTube of Vimeo. Plak het adres van de pagina waar de film te zien is.");
        try
        {
            var answer = await reader.AskAsync(film, cancellationToken)
                ?? throw Refusal($"{film.SiteName} kent deze film niet, of laat hem niet aan iedereen zien. Kijk of het adres klopt en of de film daar openbaar staat.");
            var picture = answer.Picture is { } address ? await reader.PictureAsync(address, film, LargestPicture, cancellationToken) : throw Refusal($"{film.SiteName} geeft geen beeld bij deze film. Upload zelf een foto.");
            var format = FormatOf(picture.Span) ?? throw Refusal($"Wat {film.SiteName} geeft is geen foto die hier wordt gelezen. Upload zelf een foto.");
            return await stills.AddAsync(asked.Key, null, $"{answer.Title} ({film.SiteName})", format, asked.AltText, writer, target => File.WriteAllBytesAsync(target.FullName, picture, cancellationToken), cancellationToken);
        }
        catch (OutboundException failed)
        {
            throw Refusal($"Het beeld kon niet worden opgehaald. {failed.Message} Probeer het later opnieuw of kies zelf een afbeelding.");
        }
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
