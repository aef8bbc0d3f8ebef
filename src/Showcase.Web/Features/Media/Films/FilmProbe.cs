using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Looks into a film without trusting it.</summary>
internal sealed partial class FilmProbe(FilmTools tools, FilmProcess process, IOptions<FilmOptions> options)
{
    /// <param name="extension">By which the only way of reading it is chosen: <c>mp4</c> or <c>webm</c>.</param>
    /// <returns>Nothing for what cannot be read as such a film.</returns>
    /// <exception cref="TimeoutException">It took too long, which says more of the server than of the film.</exception>
    public async Task<ProbedFilm?> LookAsync(FileInfo film, string extension, CancellationToken cancellationToken)
    {
        var run = await process.RunAsync(tools.Ffprobe, FilmArguments.Probe(film.FullName, extension), TimeSpan.FromSeconds(options.Value.ProbeSeconds), cancellationToken);
        return run.IsGood ? Read(string.Join('\n', run.Output))
            : run.Remarks.Select(line => Refused().Match(line)).FirstOrDefault(found => found.Success) is { } refused ? new(0, 0, 0, "", null, 0) { Unread = refused.Groups[1].Value }
            : null;
    }

    internal static ProbedFilm? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var streams = document.RootElement.GetProperty("streams").EnumerateArray().ToList();
            var picture = streams.Find(stream => IsOf(stream, "video") && !IsCover(stream));
            var sound = streams.Find(stream => IsOf(stream, "audio"));
            var length = document.RootElement.TryGetProperty("format", out var format) ? Seconds(format, "duration") : 0;
            var film = new ProbedFilm(0, 0, (int)Math.Clamp(length * 1000, 0, int.MaxValue), "", sound.ValueKind == JsonValueKind.Undefined ? null : Word(sound, "codec_name"), streams.Count);
            return picture.ValueKind == JsonValueKind.Undefined ? film : WithPicture(film, picture);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ProbedFilm WithPicture(ProbedFilm film, JsonElement picture)
    {
        var (width, height) = SizeOf(picture);
        return film with
        {
            Width = width,
            Height = height,
            VideoCodec = Word(picture, "codec_name"),
            Profile = Word(picture, "profile"),
            Level = Number(picture, "level"),
            PixelFormat = Word(picture, "pix_fmt"),
            FramesPerSecond = Share(Word(picture, "avg_frame_rate"), '/'),
            BitsPerSecond = long.TryParse(Word(picture, "bit_rate"), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : 0,
            IsPlain = (width, height) == (Number(picture, "width"), Number(picture, "height")) && Turns(picture).All(degrees => degrees == 0) && Word(picture, "field_order") is "" or "unknown" or "progressive",
        };
    }

    private static double Share(string text, char sign) =>
        text.Split(sign) is [var one, var other] && int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var above) && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var below) && below > 0
            ? (double)above / below : 0;

    [GeneratedRegex(@"Codec \(([A-Za-z0-9_.-]{1,40})\) not on whitelist", RegexOptions.NonBacktracking)]
    private static partial Regex Refused();

    private static bool IsOf(JsonElement stream, string kind) => Word(stream, "codec_type") == kind;

    private static bool IsCover(JsonElement stream) => stream.TryGetProperty("disposition", out var disposition) && Number(disposition, "attached_pic") == 1;

    private static (int Width, int Height) SizeOf(JsonElement picture)
    {
        var (width, height) = (Number(picture, "width"), Number(picture, "height"));
        // Pixels that are not square: wide films of old cameras.
        if (Share(Word(picture, "sample_aspect_ratio"), ':') is > 0.25 and < 4 and not 1 and var ratio)
        {
            width = (int)Math.Round(width * ratio);
        }

        return IsTurned(picture) ? (height, width) : (width, height);
    }

    private static bool IsTurned(JsonElement picture) => Turns(picture).Any(degrees => degrees % 180 is 90 or -90);

    private static IEnumerable<int> Turns(JsonElement picture) => picture.TryGetProperty("side_data_list", out var sides) ? sides.EnumerateArray().Select(side => Number(side, "rotation")) : [];

    private static string Word(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static int Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;

    private static double Seconds(JsonElement element, string name) =>
        double.TryParse(Word(element, name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds) ? seconds : 0;
}
