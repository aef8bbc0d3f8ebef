using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>What someone asks to release.</summary>
internal sealed record ReleaseRequest
{
    public const string Automatic = "automatisch";
    public const int LongestNote = 1000;

    /// <summary>Name of the person, for the coordinator's eyes only.</summary>
    public string MadeBy { get; init; } = Automatic;

    public ReleaseStatus Status { get; init; } = ReleaseStatus.Provisional;

    /// <summary>One or two Dutch sentences for readers; a correction must have one.</summary>
    public string? Note { get; init; }

    /// <summary>Sources that are silent about the quarter and are left out: their areas, and whatever holds one of them, get no figures for it.</summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];

    /// <summary>The quarter; the newest that can be released when not given.</summary>
    public Quarter? Quarter { get; init; }

    /// <summary><see cref="ReleasePreview.ContentHash"/> of what the person saw; refused when it would be something else by now.</summary>
    public string? Seen { get; init; }

    /// <summary>True when a person saw the list of cells without proof of safety (<see cref="SuppressionLog.Unproved"/>) and takes them; nothing automatic ever does.</summary>
    public bool TakesUnproved { get; init; }

    /// <summary>Counts only what had been approved on this day: a look back.</summary>
    internal DateOnly? ApprovedUntil { get; init; }
}
