using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Makes films ready one at a time, a job for each, when the site has been answering for a while, and at once when one comes in. What there is to do is looked up each time, so a stop loses nothing.</summary>
internal sealed class FilmQueue(
    FilmsInUse films, FilmMaker maker, FilmShelf shelf, FilmTools tools, MediaFiles files, SitePaths paths, JobLog jobs, IOutputCacheEviction cache, SnapshotStore snapshots,
    IOptions<FilmOptions> options, IOptions<MediaOptions> media, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<FilmQueue> log)
    : PeriodicWorker("Films klaarmaken", lifetime, clock, log), IStartableJob
{
    private readonly ConcurrentDictionary<string, Turn> open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> asked = new(StringComparer.Ordinal);
    private readonly Lock announcing = new();
    private long given;
    private readonly SemaphoreSlim one = new(1);
    private readonly CancellationToken ending = lifetime.ApplicationStopping;

    protected override TimeSpan Pause => TimeSpan.FromHours(1);

    protected override TimeSpan Patience => TimeSpan.FromSeconds(45);

    public string Kind => JobKinds.Films;

    public string Button => "Films klaarmaken";

    public string Summary => "Maakt van elke film die nog niet klaar is de versies die browsers nodig hebben, en probeert wat mislukte opnieuw. Zonder dit wordt elke film na het uploaden klaargemaakt.";

    public Job Start(string who)
    {
        var all = jobs.Open(new JobSubject(JobKinds.Films, "Films klaarmaken", who), ending);
        jobs.Start(all, async job =>
        {
            if (!tools.AreThere) return JobOutcome.Failed(FilmTools.Missing);
            foreach (var path in shelf.Paths().Where(path => shelf.NoteOf(path)?.Stage is FilmStage.Failed or FilmStage.Cancelled)) Again(path, isAsked: false);
            var made = await MakeMissingAsync(who, job.Token);
            return JobOutcome.Done(made == 0 ? "Alle films waren al klaar." : made == 1 ? "1 film klaargemaakt." : $"{made} films klaargemaakt.") with { MayRepeat = true };
        });
        return all;
    }

    /// <summary>The job of a film that waits or runs.</summary>
    public Job? JobOf(string path) => open.GetValueOrDefault(path)?.Job is { } job && !job.Now.State.IsOver() ? job : null;

    /// <summary>How many films are made ready before one that waits; nothing when it does not.</summary>
    public int? AheadOf(string path) => open.GetValueOrDefault(path) is { } mine
        ? open.Values.Count(other => other != mine && !other.Job.Now.State.IsOver() && (other.Job.Now.State == JobState.Running || PlaceOf(other).CompareTo(PlaceOf(mine)) < 0))
        : null;

    /// <summary>Of a film that just came in what was seen of it is kept. It goes before those that nobody asked for, and stands among the background work at once.</summary>
    public void Ask(ReceivedFile film, string who)
    {
        Keep(film);
        asked[film.Path] = Interlocked.Increment(ref given);
        if (!options.Value.Automatic || !tools.AreThere) return;
        Announce(film.Path, film.Name.Title, who);
        Wake();
    }

    /// <summary>What failed or was stopped may be tried again; what was ready before that stays.</summary>
    /// <param name="isAsked">Whether it goes before those that nobody asked for.</param>
    public void Again(string path, bool isAsked)
    {
        if (shelf.NoteOf(path) is { } note) shelf.Write(note with { Stage = FilmStage.Waiting, Reason = null });
        if (isAsked) asked[path] = Interlocked.Increment(ref given);
        Wake();
    }

    /// <summary>Makes every film that is not ready, and takes away what was made of films that are gone.</summary>
    /// <returns>How many became ready.</returns>
    public async Task<int> MakeMissingAsync(string who, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        var isWhole = false;
        try
        {
            var (made, tried) = (0, new HashSet<string>(StringComparer.Ordinal));
            // Looked up anew each time: a film that comes in meanwhile may go first.
            while (await NextAsync(tried, who, cancellationToken) is { } path)
            {
                cancellationToken.ThrowIfCancellationRequested();
                tried.Add(path);
                made += await MakeAsync(path, cancellationToken) ? 1 : 0;
            }

            isWhole = true;
            return made;
        }
        finally
        {
            if (!isWhole) BreakOff();
            one.Release();
        }
    }

    private void Keep(ReceivedFile film)
    {
        if (film.DurationMilliseconds is not { } duration || files.Find(film.Path) is not { } file || shelf.NoteOf(film.Path) is not null) return;
        try
        {
            shelf.Write(new FilmNote(film.Path, FilmShelf.StampOf(file)) { DurationMilliseconds = duration, Width = film.Size?.Width ?? 0, Height = film.Size?.Height ?? 0, PosterMilliseconds = duration / 10 });
        }
        catch (IOException failed)
        {
            // The film is in the library already; it is looked into again when its turn comes.
            Log.LogWarning(failed, "What was seen of a film could not be kept: {Path}", film.Path);
        }
    }

    private async Task<string?> NextAsync(HashSet<string> tried, string who, CancellationToken cancellationToken)
    {
        var waiting = open.Keys.ToList();
        var all = await films.AllAsync(cancellationToken);
        foreach (var path in waiting.Except(all.Keys)) Drop(path, JobOutcome.Done("Het bestand is er niet meer."));
        foreach (var gone in shelf.Paths().Except(all.Keys)) shelf.Forget(gone);
        var missing = all.Where(film => !tried.Contains(film.Key) && shelf.NoteOf(film.Key) is null or { Stage: FilmStage.Waiting }).ToList();
        foreach (var (path, name) in missing) Announce(path, name, who);
        return missing.Select(film => film.Key).MinBy(path => PlaceOf(open[path]));
    }

    private void Announce(string path, string name, string who)
    {
        lock (announcing)
        {
            if (!open.ContainsKey(path)) open[path] = new(path, jobs.Open(new JobSubject(JobKinds.Films, $"Film klaarmaken: {name}", who), ending), Interlocked.Increment(ref given));
        }
    }

    private (long Asked, long Number) PlaceOf(Turn turn) => (asked.GetValueOrDefault(turn.Path, long.MaxValue), turn.Number);

    private void BreakOff()
    {
        foreach (var path in open.Keys) Drop(path, JobOutcome.BrokenOff("Hier kwam het niet meer van; het begint vanzelf opnieuw."));
    }

    private void Drop(string path, JobOutcome outcome)
    {
        if (open.TryRemove(path, out var turn)) turn.Job.End(outcome);
    }

    public override void Dispose()
    {
        one.Dispose();
        base.Dispose();
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => options.Value.Automatic && tools.AreThere ? MakeMissingAsync("vanzelf", cancellationToken) : Task.CompletedTask;

    private async Task<bool> MakeAsync(string path, CancellationToken cancellationToken)
    {
        var job = open[path].Job;
        try
        {
            return (await JobLog.RunAsync(job, running => MakeAsync(path, running))).State == JobState.Done;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && job.Now.CancelledBy is not null)
        {
            if (files.Find(path) is { } film) shelf.Write((shelf.NoteOf(path) ?? new FilmNote(path, FilmShelf.StampOf(film))) with { Stage = FilmStage.Cancelled, Reason = "Het klaarmaken is gestopt." });
            return false;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // Of a disk or a machine that does not want to now: the film is tried again in an hour.
            Log.LogError(failed, "A film could not be made ready: {Path}", path);
            return false;
        }
        finally
        {
            open.TryRemove(path, out _);
            asked.TryRemove(path, out _);
        }
    }

    private async Task<JobOutcome> MakeAsync(string path, Job job)
    {
        job.Token.ThrowIfCancellationRequested();
        if (files.Find(path) is not { } film) return JobOutcome.Done("Het bestand is er niet meer.");
        // All forms together are smaller than the film; twice its size leaves room for one that is being made.
        if (new DriveInfo(paths.Data).AvailableFreeSpace - (film.Length * 2) < media.Value.SpareBytes)
        {
            return JobOutcome.Failed("Er is te weinig ruimte op de schijf. Zodra er ruimte is, gaat het vanzelf verder.");
        }

        var note = await maker.MakeAsync(path, film, (percent, text) => job.Report(percent, 100, text), job.Token);
        Refresh(path);
        return note.Stage == FilmStage.Ready ? JobOutcome.Done($"Klaar: {string.Join(", ", note.Made.Select(made => $"{Math.Min(made.Width, made.Height)}p{(made.IsAv1 ? " (AV1)" : "")}"))}.") : JobOutcome.Failed(note.Reason ?? "Het lukte niet.");
    }

    // Pages name what there was to choose from when they were made.
    private void Refresh(string path)
    {
        foreach (var holder in snapshots.Current.Files.GetValueOrDefault(path) ?? [])
        {
            cache.Evict([CacheTag.Content(holder.Key), .. snapshots.Current.ReferrersOf(holder.Key).Select(referrer => CacheTag.Content(referrer.Key))]);
        }
    }

    private sealed record Turn(string Path, Job Job, long Number);
}
