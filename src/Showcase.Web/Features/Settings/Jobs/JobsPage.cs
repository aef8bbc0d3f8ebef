using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Settings.Jobs;

/// <summary>What goes on in the background, and what went on before.</summary>
/// <param name="Kind">Of one kind of job; nothing for all.</param>
internal sealed record JobsPage(
    IReadOnlyList<JobView> Active, IReadOnlyList<JobView> History, Paging Paging, int Total, string? Kind, IReadOnlyList<IStartableJob> Startable, OfficeNotice? Notice) : IOfficePage
{
    public const int RefreshSeconds = 5;

    public static readonly IReadOnlyList<(string Kind, string Word)> Kinds =
    [
        (JobKinds.Branch, "Publiceren"), (JobKinds.Copy, "Kopiëren"), (JobKinds.Schedule, "Planning"), (JobKinds.Pull, "Cijfers ophalen"), (JobKinds.Release, "Uitgave van cijfers"), (JobKinds.Search, "Zoekindex"), (JobKinds.Renditions, "Afbeeldingen"), (JobKinds.Bin, "Prullenbak legen"),
    ];

    public OfficeHead Head { get; } = new("Achtergrondtaken", SettingsRoutes.Index) { Up = SettingsRoutes.Up, Notice = Notice };

    /// <summary>The state as the styles of the office know it.</summary>
    public static string MarkOf(JobState state) => state switch
    {
        JobState.Waiting or JobState.Running => "bezig",
        JobState.Done => "goed",
        JobState.Failed => "fout",
        _ => "let-op",
    };

    /// <summary><c>12 van 40 documenten bekeken</c>.</summary>
    public static string ProgressOf(JobView job) => (job.State, job.Total, job.Text) switch
    {
        (_, _, null) => job.State == JobState.Waiting ? "Wacht op zijn beurt." : "Begonnen.",
        (_, { } total, var text) => $"{DutchFormat.Number(job.Done)} van {DutchFormat.Number(total)} {text}",
        (_, null, var text) => $"{DutchFormat.Number(job.Done)} {text}",
    };

    /// <summary>What there is to say of a job that is over.</summary>
    public static string OutcomeOf(JobView job) => job is { State: JobState.Cancelled, CancelledBy: { } who } ? $"{job.Outcome} Geannuleerd door {who}.".Trim() : job.Outcome ?? "";
}
