using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Health;

public sealed class HealthEndpointTests(SharedHost shared)
{
    private static readonly string[] Allowed = ["Healthy", "Unhealthy", ""];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_running_site_says_one_word_to_anyone_and_nobody_keeps_it(string address)
    {
        var host = await shared.Started;

        using var answer = await host.Client.GetAsync(new Uri(address + "?x=<script>", UriKind.Relative), Cancellation);
        using var head = await host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancellation);
        using var posted = await host.Client.PostAsync(new Uri(address, UriKind.Relative), new StringContent("x"), Cancellation);

        Assert.Equal((HttpStatusCode.OK, "Healthy", "text/plain"), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation), answer.Content.Headers.ContentType!.MediaType));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/health/")]
    [InlineData("/health/ready/database")]
    [InlineData("/health/status")]
    [InlineData("/healthz")]
    public async Task Nothing_else_answers_there(string address)
    {
        var host = await shared.Started;

        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Without_its_database_the_site_is_alive_and_not_ready_and_tells_nobody_why_and_asks_no_more_than_once_in_five_seconds()
    {
        var question = new BrokenQuestion();
        await using var host = await ShowcaseHost.StartAsync(configure: services => services.Replace(ServiceDescriptor.Singleton<IDatabaseQuestion>(question)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
        {
            using var answer = await host.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
        }));
        using var live = await host.Client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancellation);

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), answer));
        Assert.Equal(1, question.Asked);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        question.IsBroken = false;
        host.Clock.Advance(TimeSpan.FromSeconds(6));
        using var after = await host.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(2, question.Asked);
    }

    [Fact]
    public async Task A_database_that_hangs_is_answered_within_seconds_and_not_asked_again_and_again()
    {
        var question = new BrokenQuestion { Hangs = true };
        await using var host = await ShowcaseHost.StartAsync(configure: services => services.Replace(ServiceDescriptor.Singleton<IDatabaseQuestion>(question)));
        var begun = System.Diagnostics.Stopwatch.StartNew();

        for (var time = 0; time < 2; time++)
        {
            using var answer = await host.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            host.Clock.Advance(TimeSpan.FromSeconds(6));
        }

        Assert.Equal(1, question.Asked);
        Assert.InRange(begun.Elapsed.TotalSeconds, 0, 8);
    }

    [Fact]
    public async Task A_site_is_not_ready_before_its_start_is_through_nor_once_it_stops()
    {
        var asker = new EarlyAsker();
        await using var host = await ShowcaseHost.StartAsync(configure: services => services.AddSingleton<IHostedService>(provider =>
        {
            asker.Server = provider.GetRequiredService<IServer>();
            return asker;
        }));

        using var started = await host.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);

        Assert.Equal([(HttpStatusCode.ServiceUnavailable, "Unhealthy"), (HttpStatusCode.OK, "Healthy")], asker.Before);
        Assert.Equal(HttpStatusCode.OK, started.StatusCode);
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await asker.Stopping.WaitAsync(TimeSpan.FromSeconds(30), Cancellation));
    }

    [Fact]
    public async Task No_answer_of_health_holds_more_than_a_word()
    {
        var host = await shared.Started;
        foreach (var address in new[] { "/health/live", "/health/ready", "/health", "/health/../health/ready", "/HEALTH/READY" })
        {
            using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Contains(await answer.Content.ReadAsStringAsync(Cancellation), Allowed);
        }
    }

    private sealed class BrokenQuestion : IDatabaseQuestion
    {
        private int asked;

        public int Asked => asked;

        public bool IsBroken { get; set; } = true;

        public bool Hangs { get; init; }

        public async Task AskAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref asked);
            if (Hangs) await Task.Delay(Timeout.Infinite, CancellationToken.None);
            await Task.Delay(20, CancellationToken.None);
            if (IsBroken) throw new TimeoutException("Host=geheim;Password=geheim");
        }
    }

    /// <summary>Asks when the server listens and the site does not call itself started yet.</summary>
    private sealed class EarlyAsker : IHostedLifecycleService, IDisposable
    {
        private readonly HttpClient client = new();
        private readonly TaskCompletionSource<(HttpStatusCode, string)> stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>What it says when the end is announced and the server still listens.</summary>
        public Task<(HttpStatusCode, string)> Stopping => stopping.Task;

        public IServer? Server { get; set; }

        public List<(HttpStatusCode, string)> Before { get; } = [];

        public async Task StartedAsync(CancellationToken cancellationToken)
        {
            Before.Add(await AskAsync("/health/ready"));
            Before.Add(await AskAsync("/health/live"));
        }

        public async Task<(HttpStatusCode Status, string Text)> AskAsync(string path)
        {
            var address = new UriBuilder(Server!.Features.Get<IServerAddressesFeature>()!.Addresses.Single()) { Host = "127.0.0.1", Path = path };
            using var answer = await client.GetAsync(address.Uri);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        public void Dispose() => client.Dispose();

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        // The host of the tests stops once more, when the server is gone.
        public async Task StoppingAsync(CancellationToken cancellationToken)
        {
            if (!stopping.Task.IsCompleted) stopping.TrySetResult(await AskAsync("/health/ready"));
        }

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
