using System.Collections.Concurrent;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Lets one request make an answer while others for the same key wait for it.</summary>
internal sealed class Flights
{
    private readonly ConcurrentDictionary<AnswerKey, TaskCompletionSource<StoredAnswer?>> inFlight = new();

    /// <summary>Null when the caller is the one to make the answer, and must call <see cref="Land"/>; else the answer to wait for.</summary>
    public Task<StoredAnswer?>? Join(AnswerKey key)
    {
        var mine = new TaskCompletionSource<StoredAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var flight = inFlight.GetOrAdd(key, mine);
        return flight == mine ? null : flight.Task;
    }

    /// <param name="key">What was asked for.</param>
    /// <param name="answer">The stored answer; null when it may not be shared, and each who waits makes its own.</param>
    public void Land(AnswerKey key, StoredAnswer? answer)
    {
        if (inFlight.TryRemove(key, out var flight)) flight.SetResult(answer);
    }
}
