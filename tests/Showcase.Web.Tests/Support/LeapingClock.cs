using Microsoft.Extensions.Time.Testing;

namespace Showcase.Web.Tests.Support;

/// <summary>A clock that leaps: whatever repeats is due once after a leap, as after a night in which a machine slept, and not once for every five seconds of a quarter.</summary>
public sealed class LeapingClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Repeating(callback, state);
        timer.Begin(base.CreateTimer(_ => timer.Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan), dueTime, period);
        return timer;
    }

    private sealed class Repeating(TimerCallback callback, object? state) : ITimer
    {
        private ITimer? once;
        private TimeSpan period;

        public void Begin(ITimer timer, TimeSpan dueTime, TimeSpan every)
        {
            once = timer;
            Change(dueTime, every);
        }

        public void Fire()
        {
            if (period > TimeSpan.Zero) once!.Change(period, Timeout.InfiniteTimeSpan);
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan every)
        {
            period = every;
            return once!.Change(dueTime, Timeout.InfiniteTimeSpan);
        }

        public void Dispose() => once!.Dispose();

        public ValueTask DisposeAsync() => once!.DisposeAsync();
    }
}
