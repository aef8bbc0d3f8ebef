using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Showcase.Core.Media;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Keeps what was made of films in <c>{DataPath}/films</c>, a folder for each, with a note of what is known (ADR 0130).</summary>
internal sealed class FilmShelf(SitePaths paths, MediaFiles files) : IFilms
{
    public const string Poster = "poster.jpg";
    private const string NoteName = "film.json";
    private const int MostRemembered = 5_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly string root = Path.Combine(paths.Data, "films");
    private readonly ConcurrentDictionary<string, Shelved> known = new(StringComparer.Ordinal);

    public Film? Find(string path) => Read(path).Film;

    /// <summary>What is known of the file that stands at this address now; nothing when nobody looked.</summary>
    public FilmNote? NoteOf(string path) => Read(path).Note;

    /// <summary>A file that was made; nothing when it was not, or not of the film that is there now.</summary>
    public FileInfo? Open(string path, string name) =>
        NoteOf(path) is { } note && (note.Made.Any(made => made.Name == name) || name == Poster) && new FileInfo(Path.Combine(FolderOf(path), name)) is { Exists: true } file ? file : null;

    /// <summary>What takes the place of the film itself: the largest form that every browser plays.</summary>
    public FileInfo? Best(string path) => NoteOf(path)?.Made.Where(made => !made.IsAv1).MaxBy(made => made.Width) is { } best ? Open(path, best.Name) : null;

    /// <summary>A new file in the folder of a film, not in use until <see cref="Write"/> names it.</summary>
    public FileInfo Place(string path, string name) => new(Path.Combine(Directory.CreateDirectory(FolderOf(path)).FullName, name));

    public void Write(FilmNote note)
    {
        var (file, unfinished) = (Place(note.Path, NoteName), Place(note.Path, NoteName + ".tmp"));
        using (var stream = new FileStream(unfinished.FullName, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, note, Json);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished.FullName, file.FullName, overwrite: true);
        DiskSync.Folder(file.DirectoryName!);
        known.TryRemove(note.Path, out _);
    }

    public void Forget(string path)
    {
        if (Directory.Exists(FolderOf(path)))
        {
            Directory.Delete(FolderOf(path), recursive: true);
        }

        known.TryRemove(path, out _);
    }

    /// <summary>Every film that something was made of, by its address.</summary>
    public IReadOnlyList<string> Paths() => !Directory.Exists(root) ? [] : [.. Directory.EnumerateFiles(root, NoteName, SearchOption.AllDirectories).Select(file => ReadNote(file)?.Path).OfType<string>()];

    /// <summary>Another file at the same address is another film.</summary>
    public static string StampOf(FileInfo file) => string.Create(CultureInfo.InvariantCulture, $"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}");

    private string FolderOf(string path) => Path.Combine(root, RenditionName.FolderOf(path));

    private Shelved Read(string path)
    {
        if (known.TryGetValue(path, out var shelved)) return shelved;
        if (known.Count > MostRemembered) known.Clear();
        return known[path] = files.Find(path) is { } file && ReadNote(Path.Combine(FolderOf(path), NoteName)) is { } note && note.Path == path && note.Stamp == StampOf(file) ? new(note, FilmOf(note)) : new(null, null);
    }

    private static FilmNote? ReadNote(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<FilmNote>(File.ReadAllBytes(file), Json);
        }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException)
        {
            // As if nothing was made: it is made again.
            return null;
        }
    }

    private static Film? FilmOf(FilmNote note) => !note.IsKnown ? null : new(
        note.DurationMilliseconds,
        note.Width,
        note.Height,
        note.Sound,
        [.. note.Made.OrderByDescending(made => made.IsAv1).ThenByDescending(made => made.Width).Select(made => new FilmSource(FilmRoutes.Of(note.Path, made.Name), $"video/mp4; codecs=\"{made.Codecs}\"", made.Width, made.Height, made.Bytes))],
        note.Stage != FilmStage.Waiting);

    private sealed record Shelved(FilmNote? Note, Film? Film);
}
