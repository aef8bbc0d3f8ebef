using Microsoft.Extensions.Options;
using Showcase.Core.Captions;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Makes of one film what browsers need, step by step: what is ready is kept, whatever happens after it.</summary>
internal sealed class FilmMaker(FilmTools tools, FilmProcess process, FilmProbe probe, FilmShelf shelf, FilmOrphan orphan, IOptions<FilmOptions> options, ILogger<FilmMaker> log)
{
    private const string Unfinished = "bezig.tmp";
    private const int PosterWidth = 960;
    private static readonly TimeSpan LeastPatience = TimeSpan.FromMinutes(2);

    /// <param name="told">Hears how far it is, in percents, and what is being done.</param>
    /// <returns>How it stands afterwards.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; the next time goes on from there.</exception>
    public async Task<FilmNote> MakeAsync(string path, FileInfo film, Action<int, string> told, CancellationToken cancellationToken)
    {
        orphan.End(shelf.Place(path, FilmOrphan.NoteName), shelf.Place(path, Unfinished));
        var extension = ExtensionOf(film);
        if (await probe.LookAsync(film, extension, cancellationToken) is not { } probed)
        {
            return Failed(path, film, "Deze film kan niet worden gelezen. Kijk of u hem zelf kunt afspelen, exporteer hem opnieuw als MP4 en vervang het bestand.");
        }

        if (FilmRules.WhyNot(probed, options.Value) is { } refused)
        {
            return Failed(path, film, refused);
        }

        var note = Begun(path, film, probed);
        var rungs = FilmLadder.Of(probed, options.Value);
        // A step for each form, and two for the rest.
        var (steps, done) = (rungs.Count + 2, 0);
        if (note.Sound is null)
        {
            told(0, "luisteren waar geluid is");
            note = Kept(note with { Sound = await ListenAsync(film, extension, probed, cancellationToken) });
        }

        Step();
        if (shelf.Open(path, FilmShelf.Poster) is null)
        {
            await PosterAsync(note, film, cancellationToken);
        }

        Step();
        foreach (var rung in rungs)
        {
            if (note.Made.All(made => made.Name != rung.Name))
            {
                var at = done;
                var word = $"{rung.Name.Split('.', '-')[0]}p{(rung.IsAv1 ? " (AV1)" : "")} maken";
                told(100 * at / steps, word);
                if (await RungAsync(note, film, probed, rung, share => told((int)(100 * (at + share) / steps), word), cancellationToken) is { } made)
                {
                    note = Kept(note with { Made = [.. note.Made, made] });
                }
                else if (!rung.IsAv1)
                {
                    return Failed(path, film, "Van deze film kan geen webversie worden gemaakt: het bestand is beschadigd. Exporteer hem opnieuw als MP4 en vervang het bestand.", note);
                }
            }

            Step();
        }

        return Kept(note with { Stage = FilmStage.Ready, Reason = null });

        void Step() => done++;
    }

    /// <summary>Makes the picture that stands for a film anew, of the moment that its note names.</summary>
    public async Task<bool> PosterAsync(FilmNote note, FileInfo film, CancellationToken cancellationToken)
    {
        var (unfinished, target) = (shelf.Place(note.Path, "poster.tmp"), shelf.Place(note.Path, FilmShelf.Poster));
        if (!await StillAsync(note, film, note.PosterMilliseconds, PosterWidth, unfinished, cancellationToken)) return false;
        unfinished.MoveTo(target.FullName, overwrite: true);
        return true;
    }

    /// <summary>One moment of a film as a JPEG.</summary>
    /// <param name="widest">In pixels; never larger than the film.</param>
    public async Task<bool> StillAsync(FilmNote note, FileInfo film, int milliseconds, int widest, FileInfo target, CancellationToken cancellationToken)
    {
        var width = Math.Min(widest, note.Width);
        var height = Math.Max(1, (int)Math.Round((double)note.Height * width / note.Width));
        // At the very end there is no frame any more.
        var moment = Math.Clamp(milliseconds, 0, Math.Max(0, note.DurationMilliseconds - 150));
        var arguments = FilmArguments.Still(film.FullName, ExtensionOf(film), moment, width, height, target.FullName);
        var run = await process.RunAsync(tools.Ffmpeg, arguments, TimeSpan.FromSeconds(options.Value.ProbeSeconds * 3), cancellationToken);
        target.Refresh();
        return run.IsGood && target is { Exists: true, Length: > 0 };
    }

    internal static string ExtensionOf(FileInfo film) => film.Extension.Equals(".webm", StringComparison.OrdinalIgnoreCase) ? "webm" : "mp4";

    private FilmNote Begun(string path, FileInfo film, ProbedFilm probed)
    {
        var fresh = new FilmNote(path, FilmShelf.StampOf(film))
        {
            Width = probed.Width,
            Height = probed.Height,
            DurationMilliseconds = probed.DurationMilliseconds,
            PosterMilliseconds = probed.DurationMilliseconds / 10,
        };
        if (shelf.NoteOf(path) is { IsKnown: true } former)
        {
            return Kept(former with { Stage = FilmStage.Waiting, Reason = null });
        }

        shelf.Forget(path);
        return Kept(fresh);
    }

    private async Task<IReadOnlyList<SoundStretch>> ListenAsync(FileInfo film, string extension, ProbedFilm probed, CancellationToken cancellationToken)
    {
        if (probed.AudioCodec is null) return [];
        var run = await process.RunAsync(tools.Ffmpeg, FilmArguments.Listen(film.FullName, extension, probed.DurationMilliseconds), PatienceFor(probed), cancellationToken, isInBackground: true);
        return FilmSound.Read(run.Remarks, probed.DurationMilliseconds);
    }

    private async Task<MadeFilm?> RungAsync(FilmNote note, FileInfo film, ProbedFilm probed, FilmRung rung, Action<double> told, CancellationToken cancellationToken) =>
        (TakeoverRules.IsForm(probed, rung) ? await RungAsync(note, film, probed, rung, isTakenOver: true, told, cancellationToken) : null)
        ?? await RungAsync(note, film, probed, rung, isTakenOver: false, told, cancellationToken);

    private async Task<MadeFilm?> RungAsync(FilmNote note, FileInfo film, ProbedFilm probed, FilmRung rung, bool isTakenOver, Action<double> told, CancellationToken cancellationToken)
    {
        var unfinished = shelf.Place(note.Path, Unfinished);
        var soundOf = note.Made.Count > 0 ? shelf.Open(note.Path, note.Made[0].Name)?.FullName : null;
        var arguments = FilmArguments.Make(film.FullName, ExtensionOf(film), rung, soundOf, probed.AudioCodec is not null, isTakenOver, options.Value, unfinished.FullName);
        var run = await process.RunAsync(
            tools.Ffmpeg, arguments, PatienceFor(probed), cancellationToken, isInBackground: true, shelf.Place(note.Path, FilmOrphan.NoteName), line => told(FilmProgress.Read(line, probed.DurationMilliseconds) ?? 0));
        unfinished.Refresh();
        if (!run.IsGood || await probe.LookAsync(unfinished, "mp4", cancellationToken) is not { Width: > 0 } made || IsCut(made, probed))
        {
            var reason = string.Join(" | ", run.Remarks.TakeLast(3));
            log.LogWarning("{Rung} of {Path} could not be made: {Reason}", rung.Name, note.Path, reason);
            unfinished.Delete();
            return null;
        }

        var bytes = unfinished.Length;
        unfinished.MoveTo(shelf.Place(note.Path, rung.Name).FullName, overwrite: true);
        return new(rung.Name, made.Width, made.Height, bytes, FilmCodecs.Of(made), rung.IsAv1);
    }

    // A film that ends halfway is read without a complaint by ffmpeg.
    private static bool IsCut(ProbedFilm made, ProbedFilm whole) => made.DurationMilliseconds < (whole.DurationMilliseconds * 0.9) - 250;

    private TimeSpan PatienceFor(ProbedFilm film) => LeastPatience + TimeSpan.FromMilliseconds((double)film.DurationMilliseconds * options.Value.EncodeSecondsPerSecond);

    private FilmNote Failed(string path, FileInfo film, string reason, FilmNote? sofar = null) => Kept((sofar ?? new FilmNote(path, FilmShelf.StampOf(film))) with { Stage = FilmStage.Failed, Reason = reason });

    private FilmNote Kept(FilmNote note)
    {
        shelf.Write(note);
        return note;
    }
}
