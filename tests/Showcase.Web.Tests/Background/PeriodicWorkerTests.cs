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
        clock.Advance(Worker.Hour);
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
        await TimesAsync(1);
        for (var time = 2; time <= 4; time++)
        {
            clock.Advance(TimeSpan.FromSeconds(10));
            await TimesAsync(time);
        }

        worker.Failure = null;
        clock.Advance(TimeSpan.FromSeconds(10));
        await TimesAsync(5);
        clock.Advance(TimeSpan.FromSeconds(10));
        clock.Advance(Worker.Hour - TimeSpan.FromSeconds(10));
        await TimesAsync(6);

        Assert.Equal([LogLevel.Error, LogLevel.Information], lines.Levels);
    }

    [Fact]
    public async Task A_fault_of_the_work_itself_is_told_each_time_and_not_hurried()
    {
        await StartAsync();
        worker.Failure = new InvalidOperationException("Verkeerd gedacht.");
        clock.Advance(Worker.Hour);
        await TimesAsync(1);
        clock.Advance(TimeSpan.FromMinutes(59));
        clock.Advance(TimeSpan.FromMinutes(1));
        await TimesAsync(2);

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

    private Task TimesAsync(int times) => Eventually.TrueAsync(() => Task.FromResult(worker.Times == times && !worker.IsBusy));

    private sealed class Worker(IHostApplicationLifetime lifetime, FakeTimeProvider clock, ILogger log) : PeriodicWorker("Proefwerk", lifetime, clock, log)
    {
        public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

        private volatile int times;
        private volatile bool isBusy;

        public int Times => times;

        public bool IsBusy => isBusy && !Holds;

        public int Endings { get; private set; }

        public bool Holds { get; set; }

        public Exception? Failure { get; set; }

        protected override TimeSpan Pause => Hour;

        protected override async Task WorkAsync(CancellationToken cancellationToken)
        {
            isBusy = true;
            times++;
            try
            {
                if (Holds) await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
                if (Failure is { } failure) throw failure;
            }
            finally
            {
                isBusy = false;
            }
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
