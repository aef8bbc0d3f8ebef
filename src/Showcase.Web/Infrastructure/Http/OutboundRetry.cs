using Polly;
using Polly.Retry;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>Tries again with growing pauses, or after the pause that the other side asks for.</summary>
internal static class OutboundRetry
{
    /// <summary>Who asks to wait longer gets no further attempt now.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    public static async Task<OutboundAnswer> RunAsync(OutboundRequest request, Func<CancellationToken, Task<OutboundAnswer>> attempt, CancellationToken cancellationToken)
    {
        if (request.Retries == 0)
        {
            return await attempt(cancellationToken);
        }

        var pipeline = new ResiliencePipelineBuilder<OutboundAnswer>()
            .AddRetry(new RetryStrategyOptions<OutboundAnswer>
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
                {
                    { Result: { } answer } => answer.IsTemporary && (answer.RetryAfter ?? TimeSpan.Zero) <= LongestWait,
                    { Exception: HttpRequestException { InnerException: OutboundException { IsLasting: true } } or OutboundException } => false,
                    { Exception: HttpRequestException or IOException or TimeoutException } => true,
                    _ => false,
                }),
                MaxRetryAttempts = request.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = request.RetryDelay,
                MaxDelay = LongestPause,
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter is { Ticks: >= 0 } wait ? wait : (TimeSpan?)null),
            })
            .Build();
        return await pipeline.ExecuteAsync(async token => await attempt(token), cancellationToken);
    }
}
