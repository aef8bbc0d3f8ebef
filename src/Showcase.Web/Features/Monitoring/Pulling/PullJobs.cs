using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>A pull as a job in the log of what runs in the background.</summary>
internal static class PullJobs
{
    public static Job OpenPull(this JobLog jobs, string source, PullTrigger trigger, string? who, ActivePull active)
    {
        var job = jobs.Open(new JobSubject(JobKinds.Pull, $"Cijfers ophalen bij {source}", who ?? PullWords.Of(trigger)) { OnCancel = () => active.Stop() });
        active.Progress.Heard = (rows, table) => job.Report((int)Math.Min(rows, int.MaxValue), null, $"rijen gelezen, nu {table}");
        return job;
    }

    public static JobOutcome Of(PullOutcome outcome) => outcome.Result switch
    {
        PullState.Accepted => JobOutcome.Done($"Ingelezen: {Numbers(outcome)}."),
        PullState.Failed or PullState.Refused or PullState.Held => JobOutcome.Failed($"{Capital(outcome.State)}. {outcome.Reason}".Trim()) with { MayRepeat = true },
        _ => JobOutcome.Done($"{Capital(outcome.State)}. {outcome.Reason}".Trim()) with { MayRepeat = true },
    };

    /// <summary>What was read by then is kept.</summary>
    public static JobOutcome OfStopped(PullProgress progress) => progress.IsStoppedByPerson
        ? JobOutcome.Cancelled($"Gestopt na {DutchFormat.Number(progress.Rows)} rijen. De volgende keer gaat het daar verder.")
        : JobOutcome.BrokenOff($"De site stopte na {DutchFormat.Number(progress.Rows)} rijen. De volgende keer gaat het daar verder.");

    private static string Numbers(PullOutcome outcome) =>
        $"{DutchFormat.Number(outcome.Contracts)} opdrachten, {DutchFormat.Number(outcome.Efforts)} inzet, {DutchFormat.Number(outcome.Quarantined)} in quarantaine";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
