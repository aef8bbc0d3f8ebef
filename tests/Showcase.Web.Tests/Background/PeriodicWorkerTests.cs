using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Background;

public sealed class PeriodicWorkerTests : IDisposable
{
    private readonly ApplicationLifetime lifetime = new(NullLogger<ApplicationLifetime>.Instance);
    private readonly LeapingClock clock = new(ShowcaseHost.Today);
    private readonly Lines lines = new();
    private readonly Worker worker;

    public PeriodicWorkerTests() => worker = new(lifetime, clock, lines);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => worker.Dispose();

    [Fact]
    public async Task Nothing_is_done_before_the_site_answers_and_what_was_called_for_meanwhile_is_done_once()
    {
        await worker.StartAsync(Cancellation);
        for (var time = 0; time < 3; time++) worker.Wake();
        using var other = await StartedElsewhereAsync();
        clock.Advance(Worker.Hour);
        await Eventually.TrueAsync(() => Task.FromResult(other.Times == 1));
        Assert.Equal(0, worker.Times);

        lifetime.NotifyStarted();

        await TimesAsync(1);
        clock.Advance(Worker.Hour);
        await TimesAsync(2);
        worker.Wake();
        await TimesAsync(3);
    }

    [Fact]
    public async Task An_outage_is_told_once_tried_sooner_and_its_end_told_once()
    {
        await StartAsync();
        worker.Failure = new TimeoutException("De database zwijgt.");
        clock.Advance(Worker.Hour);
        var begun = clock.GetUtcNow();
        await PassAsync(TimeSpan.FromSeconds(1), () => worker.Times == 4);
        worker.Failure = null;
        await PassAsync(TimeSpan.FromSeconds(1), () => lines.Levels.Count == 2);
        var mended = (Times: worker.Times, At: clock.GetUtcNow());

        await PassAsync(TimeSpan.FromMinutes(1), () => worker.Times > mended.Times);

        Assert.InRange(mended.At - begun, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(10));
        Assert.InRange(clock.GetUtcNow() - mended.At, TimeSpan.FromMinutes(55), TimeSpan.FromMinutes(70));
        Assert.Equal([LogLevel.Error, LogLevel.Information], lines.Levels);
    }

    [Fact]
    public async Task A_fault_of_the_work_itself_is_told_each_time_and_not_hurried()
    {
        await StartAsync();
        worker.Failure = new InvalidOperationException("Verkeerd gedacht.");
        clock.Advance(Worker.Hour);
        await PassAsync(TimeSpan.Zero, () => lines.Levels.Count == 1);
        var first = clock.GetUtcNow();

        await PassAsync(TimeSpan.FromMinutes(1), () => lines.Levels.Count == 2);

        Assert.InRange(clock.GetUtcNow() - first, TimeSpan.FromMinutes(55), TimeSpan.FromMinutes(70));
        Assert.Equal([LogLevel.Error, LogLevel.Error], lines.Levels);
    }

    [Fact]
    public async Task Work_that_a_stop_breaks_off_ends_without_a_word_however_it_fails()
    {
        await StartAsync();
        worker.Holds = true;
        worker.Failure = new ObjectDisposedException("IServiceProvider");
        clock.Advance(Worker.Hour);
        await TimesAsync(1);

        await worker.StopAsync(Cancellation);
        await worker.StoppedAsync(Cancellation);

        Assert.True(worker.ExecuteTask!.IsCompletedSuccessfully);
        Assert.Empty(lines.Levels);
    }

    [Fact]
    public async Task The_last_is_written_once_after_the_work_has_ended_however_often_a_host_stops()
    {
        await StartAsync();

        await Task.WhenAll(worker.StopAsync(Cancellation), worker.StopAsync(Cancellation));
        await Task.WhenAll(worker.StoppedAsync(Cancellation), worker.StoppedAsync(Cancellation));
        clock.Advance(Worker.Hour);
        worker.Wake();

        Assert.Equal((1, 0), (worker.Endings, worker.Times));
    }

    private async Task StartAsync()
    {
        lifetime.NotifyStarted();
        await worker.StartAsync(Cancellation);
    }

    /// <summary>A worker of a site that answers: what it did by now, the other had time to do.</summary>
    private async Task<Worker> StartedElsewhereAsync()
    {
        var answering = new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance);
        answering.NotifyStarted();
        var elsewhere = new Worker(answering, clock, lines);
        await elsewhere.StartAsync(Cancellation);
        return elsewhere;
    }

    private Task TimesAsync(int times) => Eventually.TrueAsync(() => Task.FromResult(worker.Times == times));

    /// <summary>Lets time pass in steps until something is so.</summary>
    private Task PassAsync(TimeSpan step, Func<bool> isSo) => Eventually.TrueAsync(() =>
    {
        if (isSo()) return Task.FromResult(true);
        clock.Advance(step);
        return Task.FromResult(false);
    });

    private sealed class Worker(IHostApplicationLifetime lifetime, FakeTimeProvider clock, ILogger log) : PeriodicWorker("Proefwerk", lifetime, clock, log)
    {
        public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

        private volatile int times;

        public int Times => times;

        public int Endings { get; private set; }

        public bool Holds { get; set; }

        public Exception? Failure { get; set; }

        protected override TimeSpan Pause => Hour;

        protected override async Task WorkAsync(CancellationToken cancellationToken)
        {
            times++;
            if (Holds) await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            if (Failure is { } failure) throw failure;
        }

        protected override Task EndAsync(CancellationToken cancellationToken)
        {
            Endings++;
            return Task.CompletedTask;
        }
    }

    private sealed class Lines : ILogger
    {
        public List<LogLevel> Levels { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Levels.Add(logLevel);
    }
}
