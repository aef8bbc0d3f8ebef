using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>How a job ended.</summary>
/// <param name="Text">One Dutch sentence.</param>
internal sealed record JobOutcome(JobState State, string Text)
{
    /// <summary>True for what says the same time after time: then the former one is told once more, and this one leaves no line.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>JSON for the client that started it, or nothing.</summary>
    public string? Result { get; init; }

    public static JobOutcome Done(string text) => new(JobState.Done, text);

    /// <summary>Without what an exception says of the inside.</summary>
    public static JobOutcome Of(Exception failed) => Failed(StorageOutage.Explain(failed) ?? "Er ging iets mis. De fout staat in het technische log van de site.");

    public static JobOutcome Failed(string text) => new(JobState.Failed, text);

    public static JobOutcome Cancelled(string text) => new(JobState.Cancelled, text);

    public static JobOutcome BrokenOff(string text) => new(JobState.BrokenOff, text);
}
