using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Releasing;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Asks for the preview, and makes exactly what was previewed public when it is confirmed.</summary>
internal sealed class DeskMaker(ReleaseMaker maker, MonitoringRun run, IReleaseArchive archive, IEnumerable<IReleaseHandler> handlers, TimeProvider clock)
{
    /// <param name="without">Silent sources that are left out.</param>
    public async Task<DeskAnswer> PreviewAsync(string who, IReadOnlyList<string> without, CancellationToken cancellationToken)
    {
        var current = archive.Releases is [var newest, ..] ? newest : null;
        // Whether it needs a note is asked of whoever confirms; a preview has none yet.
        var request = new ReleaseRequest { MadeBy = who, Without = without, Note = "voorbeeld", Status = ReleaseStatus.Provisional };
        var found = await maker.PreviewAsync(request, cancellationToken);
        var mayBeProvisional = found.Impossible is null;
        if (found is { Header: not null, Impossible: not null })
        {
            // Nothing changed, or what is public is definite already: then only a definite release is left.
            found = await maker.PreviewAsync(request with { Status = ReleaseStatus.Definite }, cancellationToken);
        }

        return found is { Header: { } header, Impossible: null, ContentHash: { } seen }
            ? new DeskAnswer(new DeskPreview(Guid.NewGuid(), who, clock.GetUtcNow(), current, header, found.Changes, found.Suppressions!, without, seen, mayBeProvisional), null, [])
            : new DeskAnswer(null, found.Impossible ?? "Er is niets om uit te geven.", found.Silent);
    }

    /// <returns>Number of the release, or the Dutch reason why it was not made.</returns>
    public async Task<(int? Number, string? Refused)> MakeAsync(DeskPreview preview, ReleaseStatus status, string? note, bool takesUnproved, string who, CancellationToken cancellationToken)
    {
        var request = new ReleaseRequest { MadeBy = who, Without = preview.Without, Note = note, Status = status, Quarter = preview.Next.Quarter, Seen = preview.Seen, TakesUnproved = takesUnproved };
        var outcome = await run.ReleaseAsync(request, cancellationToken, handlers);
        return (outcome.Row?.Number, outcome.Refused);
    }
}

/// <param name="Impossible">Dutch reason why there is nothing to preview.</param>
/// <param name="Silent">Sources that do not speak of the quarter yet.</param>
internal sealed record DeskAnswer(DeskPreview? Preview, string? Impossible, IReadOnlyList<string> Silent);
