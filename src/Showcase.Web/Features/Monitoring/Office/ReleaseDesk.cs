using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>The one desk where releases are previewed and made by hand. Counting takes long, so it goes on between requests and can be stopped.</summary>
/// <remarks>What it holds is lost with the process; then the preview is made again. See ADR 0061 for more than one node.</remarks>
internal sealed class ReleaseDesk(DeskMaker maker, AuditLog audit, JobLog jobs, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<ReleaseDesk> log)
{
    private readonly Lock gate = new();
    private DeskState state = new(null, null, null, [], null);
    private CancellationTokenSource? stop;

    public DeskState State
    {
        get
        {
            lock (gate) return state;
        }
    }

    /// <summary>Starts a preview.</summary>
    /// <returns>False when the desk is busy already.</returns>
    public bool Preview(string who, IReadOnlyList<string> without) => Begin(new DeskWork(false, who, clock.GetUtcNow()), async token =>
    {
        var answer = await maker.PreviewAsync(who, without, token);
        return before => before with { Preview = answer.Preview, Problem = answer.Impossible, Silent = answer.Silent };
    });

    /// <summary>Makes the release that was previewed. Confirming the same preview again changes nothing.</summary>
    /// <returns>Dutch reason why not; nothing when it is being made or was made.</returns>
    public string? Make(Guid id, ReleaseStatus status, string? note, bool takesUnproved, string who)
    {
        lock (gate)
        {
            if (state.Made?.Preview == id || (state.Work?.IsMaking == true && state.Preview?.Id == id)) return null;
            if (state.Preview is not { } preview || preview.Id != id) return "Dit voorbeeld is er niet meer. Maak een nieuw voorbeeld en bevestig dat.";
            if (status == ReleaseStatus.Provisional && !preview.MayBeProvisional) return "Deze uitgave kan alleen definitief zijn.";
            if (preview.IsCorrection && string.IsNullOrWhiteSpace(note)) return "Schrijf een toelichting: dit is een correctie, en lezers moeten weten wat er anders is.";
            if (preview.Unproved.Count > 0 && !takesUnproved) return "Kruis aan dat u de cijfers hebt bekeken waarvan niet bewezen is dat ze niet af te leiden zijn.";
            var isBegun = Begin(new DeskWork(true, who, clock.GetUtcNow()), async token =>
            {
                var (number, impossible) = await maker.MakeAsync(preview, status, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), takesUnproved, who, token);
                if (number is { } made) await audit.WriteAsync(who, ResultActions.Released, $"Uitgave {made}{(preview.Unproved.Count > 0 ? $", met {preview.Unproved.Count} cellen zonder bewijs" : "")}", CancellationToken.None);
                return before => number is { } done
                    ? before with { Preview = null, Problem = null, Made = (id, done) }
                    : before with { Preview = null, Problem = impossible };
            });
            return isBegun ? null : "Er wordt al aan een uitgave gewerkt. Wacht tot dat klaar is.";
        }
    }

    /// <summary>Stops what goes on; nothing of it becomes public.</summary>
    public bool Stop()
    {
        lock (gate)
        {
            stop?.Cancel();
            return stop is not null;
        }
    }

    private static JobOutcome OutcomeOf(DeskState after) => after switch
    {
        { Problem: { } problem } => JobOutcome.Done($"Geen uitgave mogelijk: {problem}"),
        { Preview: { } preview } => JobOutcome.Done($"Voorbeeld van uitgave {preview.Next.Number}: {preview.Changes.Count} gewijzigde cijfers."),
        _ => JobOutcome.Done($"Uitgave {after.Made?.Number} staat op de site."),
    };

    private bool Begin(DeskWork work, Func<CancellationToken, Task<Func<DeskState, DeskState>>> run)
    {
        lock (gate)
        {
            if (state.Work is not null) return false;
            stop = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
            state = state with { Work = work, Problem = null, Silent = [], Preview = work.IsMaking ? state.Preview : null };
            var job = jobs.Open(new JobSubject(JobKinds.Release, work.IsMaking ? "Uitgave maken" : "Voorbeeld van uitgave maken", work.Who) { OnCancel = () => Stop() }, stop.Token);
            _ = Task.Run(() => RunAsync(job, run, stop.Token));
            return true;
        }
    }

    private async Task RunAsync(Job job, Func<CancellationToken, Task<Func<DeskState, DeskState>>> run, CancellationToken token)
    {
        Func<DeskState, DeskState> change;
        JobOutcome? ending = null;
        job.Begin();
        try
        {
            change = await run(token);
        }
        catch (OperationCanceledException)
        {
            change = before => before with { Problem = "Gestopt. Er is niets gewijzigd." };
            ending = lifetime.ApplicationStopping.IsCancellationRequested ? JobOutcome.BrokenOff("De site stopte. Er is niets gewijzigd.") : JobOutcome.Cancelled("Gestopt. Er is niets gewijzigd.");
        }
        catch (Exception failed)
        {
            log.LogError(failed, "The desk failed");
            var problem = StorageFailure.Explain(failed) ?? "Het is niet gelukt. De fout is vastgelegd; probeer het opnieuw.";
            change = before => before with { Problem = problem };
            ending = JobOutcome.Failed(problem);
        }

        lock (gate)
        {
            state = change(state) with { Work = null };
            job.End(ending ?? OutcomeOf(state));
            stop?.Dispose();
            stop = null;
        }
    }
}
