namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>When a message that was not delivered is tried again.</summary>
internal static class RetryRules
{
    private const int Growth = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>The first retry after one period, each next one after five times as long: with ten seconds, five retries take some two hours.</summary>
    /// <param name="retry">1 for the first retry.</param>
    /// <param name="period">Umbraco's setting.</param>
    /// <param name="asked">How long the receiver asked to wait.</param>
    public static TimeSpan Wait(int retry, TimeSpan period, TimeSpan? asked)
    {
        var ours = TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, period.TotalSeconds * Math.Pow(Growth, retry - 1)));
        return asked > ours ? asked < Longest ? asked.Value : Longest : ours;
    }
}
