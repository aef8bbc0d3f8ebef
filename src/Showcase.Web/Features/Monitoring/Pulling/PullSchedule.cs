using Cronos;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>When a source is to be pulled. Cron is read in Dutch time: half past two at night comes once, also when that hour is skipped or comes twice.</summary>
internal sealed class PullSchedule
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    private readonly CronExpression? _cron;
    private readonly TimeSpan? _every;

    private PullSchedule(CronExpression? cron, TimeSpan? every, string? problem) => (_cron, _every, Problem) = (cron, every, problem);

    /// <summary>Dutch reason why the settings are no schedule.</summary>
    public string? Problem { get; }

    public bool IsSet => _cron is not null || _every is not null;

    public static PullSchedule Of(SourceOptions source)
    {
        if (source.Schedule is { Length: > 0 } text)
        {
            return CronExpression.TryParse(text, out var cron) ? new(cron, null, null) : new(null, null, $"Het schema '{text}' is niet te lezen.");
        }

        return source.Every is { } every ? new(null, every < Shortest ? Shortest : every, null) : new(null, null, null);
    }

    /// <summary>The first moment after another, or nothing without a schedule.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset moment) =>
        _cron is not null && _cron.GetNextOccurrence(moment.UtcDateTime, Amsterdam) is { } next ? new DateTimeOffset(next, TimeSpan.Zero) : moment + _every;
}
