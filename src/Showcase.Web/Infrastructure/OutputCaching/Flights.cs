using System.Collections.Concurrent;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>An answer that is being made; completed when it is stored, or turned out not to be for sharing.</summary>
internal sealed class Flight(AnswerKey key)
{
    private readonly TaskCompletionSource landed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AnswerKey Key { get; } = key;

    public Task Landed => landed.Task;

    public void Land() => landed.TrySetResult();
}

/// <summary>Lets one request make an answer while others for the same key wait for it.</summary>
/// <remarks>A flight carries no answer: who waited looks in the store again. The answer may have been evicted between storing and landing (a test with readers and
/// evictions at once saw an old page that way, 2026-11-22).</remarks>
internal sealed class Flights
{
    private readonly ConcurrentDictionary<AnswerKey, Flight> inFlight = new();

    /// <returns>True when the caller is to make the answer, and to <see cref="Land"/> in any case.</returns>
    public bool TakeOff(AnswerKey key, out Flight flight)
    {
        var mine = new Flight(key);
        flight = inFlight.GetOrAdd(key, mine);
        return flight == mine;
    }

    public void Land(Flight? flight)
    {
        if (flight is null) return;
        inFlight.TryRemove(new(flight.Key, flight));
        flight.Land();
    }
}
