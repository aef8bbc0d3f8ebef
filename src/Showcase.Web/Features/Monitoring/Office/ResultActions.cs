namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>What the log book calls the work on results, and all that the log book of results shows: who keeps the figures has no business with the rest of it.</summary>
internal static class ResultActions
{
    public const string PullStarted = "Ophalen gestart";
    public const string PullStopped = "Ophalen gestopt";
    public const string HeldUsed = "Opgehouden levering in gebruik genomen";
    public const string HeldRejected = "Opgehouden levering afgewezen";
    public const string MappingChanged = "Koppeling gewijzigd";
    public const string MappingReset = "Koppeling teruggezet";
    public const string Previewed = "Voorbeeld van uitgave gemaakt";
    public const string Stopped = "Werk aan uitgave gestopt";
    public const string Released = "Uitgave gemaakt";

    public static readonly IReadOnlyList<string> All = [PullStarted, PullStopped, HeldUsed, HeldRejected, MappingChanged, MappingReset, Previewed, Stopped, Released];
}
