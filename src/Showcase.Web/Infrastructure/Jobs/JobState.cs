namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>How a job stands; the numbers are stored.</summary>
internal enum JobState
{
    Waiting = 0,
    Running = 1,
    Done = 2,
    Failed = 3,

    /// <summary>Ended by a person.</summary>
    Cancelled = 4,

    /// <summary>Ended because the process did.</summary>
    BrokenOff = 5,
}

internal static class JobStates
{
    public static bool IsOver(this JobState state) => state > JobState.Running;

    /// <summary>Dutch, as it is shown.</summary>
    public static string Word(this JobState state) => state switch
    {
        JobState.Waiting => "wacht",
        JobState.Running => "loopt",
        JobState.Done => "klaar",
        JobState.Failed => "mislukt",
        JobState.Cancelled => "geannuleerd",
        _ => "afgebroken",
    };
}
