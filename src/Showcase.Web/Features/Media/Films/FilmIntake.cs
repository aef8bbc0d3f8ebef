using Microsoft.Extensions.Options;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Looks at a film that came in, and keeps the picture and sound of it and nothing else: no place, no camera, no hidden tracks. Where ffmpeg is missing it stays as it came.</summary>
internal sealed class FilmIntake(FilmTools tools, FilmProbe probe, FilmProcess process, SitePaths paths, IOptions<FilmOptions> options, IOptions<MediaOptions> media) : IDisposable
{
    private const string Broken = "Deze film is beschadigd of niet helemaal aangekomen. Kijk of u hem zelf kunt afspelen en probeer het opnieuw, of exporteer hem opnieuw als MP4.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // A disk that writes two films at once writes both slower.
    private readonly SemaphoreSlim turns = new(2);

    /// <exception cref="RefusedException">It is no film that is taken.</exception>
    public async Task<ReceivedFile> InspectAsync(StagedFile staged, FileFormat format, FileName name, string sha256, CancellationToken cancellationToken)
    {
        if (!tools.AreThere)
        {
            return new(staged, format, name, sha256, sha256, null);
        }

        await turns.WaitAsync(cancellationToken);
        try
        {
            var film = await probe.LookAsync(staged.Content, format.Extension, cancellationToken) ?? throw Refusal(Broken);
            if (FilmRules.WhyNot(film, options.Value) is { } reason) throw Refusal(reason, StatusCodes.Status422UnprocessableEntity);
            await CleanAsync(staged, format, film, cancellationToken);
            staged.UseCleanCopy();
            return new(staged, format, name, UploadBody.HashOf(staged.Content), sha256, new(film.Width, film.Height)) { DurationMilliseconds = film.DurationMilliseconds };
        }
        catch (TimeoutException)
        {
            throw Refusal("Het lezen van deze film duurt te lang. Probeer het op een rustiger moment, of exporteer hem kleiner.", StatusCodes.Status503ServiceUnavailable);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task CleanAsync(StagedFile staged, FileFormat format, ProbedFilm film, CancellationToken cancellationToken)
    {
        if (new DriveInfo(paths.Data).AvailableFreeSpace - staged.Content.Length < media.Value.SpareBytes)
        {
            throw Refusal("Er is op de server te weinig ruimte voor deze film. Meld het aan de beheerder; er is niets opgeslagen.", StatusCodes.Status507InsufficientStorage);
        }

        var run = await process.RunAsync(tools.Ffmpeg, FilmArguments.Clean(staged.Content.FullName, format.Extension, film.VideoCodec, staged.CleanCopy.FullName), Patience, cancellationToken);
        staged.CleanCopy.Refresh();
        // What ends halfway is copied without a complaint, up to there.
        if (!run.IsGood || staged.CleanCopy is not { Exists: true, Length: > 0 }
            || await probe.LookAsync(staged.CleanCopy, format.Extension, cancellationToken) is not { } clean || clean.DurationMilliseconds < (film.DurationMilliseconds * 0.95) - 250)
        {
            throw Refusal(Broken);
        }

        using var copy = new FileStream(staged.CleanCopy.FullName, FileMode.Open, FileAccess.ReadWrite);
        copy.Flush(flushToDisk: true);
    }

    private static RefusedException Refusal(string detail, int status = StatusCodes.Status415UnsupportedMediaType) => new(OfficeProblem.Of(status, detail));
}
