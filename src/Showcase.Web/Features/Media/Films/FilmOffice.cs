using Showcase.Web.Features.Media.Library;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Media.Films;

/// <summary>What someone who works on a film sees of it and does with it.</summary>
internal sealed class FilmOffice(MediaAccess access, MediaFiles files, FilmShelf shelf, FilmQueue queue, FilmMaker maker, FilmTools tools, StillIntake stills)
{
    private const int WidestStill = 1920;

    /// <exception cref="RefusedException">There is no such film, or it is not theirs.</exception>
    public async Task<OpenedFilm> OpenAsync(Guid key, HttpContext context, bool toChange)
    {
        var writer = Writer.Of(context);
        if (await access.FindAsync(key, context.RequestAborted) is not { } opened
            || MediaFacts.Of(DocumentValues.ReadOrEmpty(opened.Draft.Values)) is not { File.Src: { } path, Format.Kind: FileKind.Film }
            || files.Find(path) is not { } file)
        {
            throw new RefusedException(OfficeProblem.Of(StatusCodes.Status404NotFound));
        }

        var mayChange = opened.MayWrite(writer) && !opened.IsTrashed;
        if (toChange && !mayChange) throw new RefusedException(OfficeProblem.Of(StatusCodes.Status403Forbidden));
        if (toChange && !tools.AreThere) throw new RefusedException(LibraryAnswers.Refused(FilmTools.Missing));
        return new(opened, path, file, mayChange);
    }

    public FilmResponse Describe(OpenedFilm film)
    {
        var (note, job, found) = (shelf.NoteOf(film.Path), queue.JobOf(film.Path)?.Now, shelf.Find(film.Path));
        var stage = StageOf(note, job);
        var text = stage switch
        {
            "running" => job!.Text,
            "unavailable" => FilmTools.Missing,
            _ => note?.Reason,
        };
        return new(
            stage, stage == "waiting" ? queue.AheadOf(film.Path) : null, job is { Total: > 0, State: JobState.Running } running ? running.Done : null, text, stage == "unavailable" ? FilmTools.Advice : null,
            found?.DurationMilliseconds, found?.Width, found?.Height, note?.PosterMilliseconds ?? 0, found?.Sources ?? [], found?.Sound, film.MayChange);
    }

    public async Task ChoosePosterAsync(OpenedFilm film, int milliseconds, CancellationToken cancellationToken)
    {
        var note = Known(film) with { PosterMilliseconds = milliseconds };
        if (!await maker.PosterAsync(note, film.File, cancellationToken)) throw Unmade();
        // Read again: a job may have made something meanwhile.
        shelf.Write((shelf.NoteOf(film.Path) ?? note) with { PosterMilliseconds = milliseconds });
    }

    public Task<StoreOutcome> AddStillAsync(OpenedFilm film, StillRequest asked, Guid? parent, Writer writer, CancellationToken cancellationToken) => stills.AddAsync(
        asked.Key, parent, $"{film.Opened.Draft.Name} {Moment(asked.AtMilliseconds)}", FileFormat.Named("jpg")!, asked.AltText, writer,
        async target =>
        {
            if (!await maker.StillAsync(Known(film), film.File, asked.AtMilliseconds, WidestStill, target, cancellationToken)) throw Unmade();
        },
        cancellationToken);

    private FilmNote Known(OpenedFilm film) => shelf.NoteOf(film.Path) is { IsKnown: true, Sound: not null } note ? note
        : throw new RefusedException(LibraryAnswers.Refused("Deze film wordt nog bekeken. Probeer het over een minuut opnieuw."));

    private string StageOf(FilmNote? note, JobStatus? job) => (note?.Stage, job?.State) switch
    {
        (_, JobState.Running) => "running",
        (_, JobState.Waiting) => "waiting",
        (FilmStage.Ready, _) => "ready",
        (FilmStage.Failed, _) => "failed",
        (FilmStage.Cancelled, _) => "cancelled",
        _ => tools.AreThere ? "none" : "unavailable",
    };

    private static RefusedException Unmade() => new(LibraryAnswers.Refused("Van dit moment kan geen beeld worden gemaakt. Kies een ander moment."));

    private static string Moment(int milliseconds) => FormattableString.Invariant($"{milliseconds / 60_000}m{milliseconds / 1000 % 60:00}");
}

/// <param name="Path">Address of its file.</param>
internal sealed record OpenedFilm(OpenedMedia Opened, string Path, FileInfo File, bool MayChange);
