using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>How long an answer may be served before it is made anew.</summary>
/// <remarks>An answer with numbers says whether they are late; it is made anew at the very moment at which that changes. So is every answer when something on the site stops being public. An answer about one release never changes by itself.</remarks>
internal sealed class AnswerLife(IOptions<OutputCacheOptions> options, TimeProvider clock, IPublishedResults? results = null, SnapshotStore? snapshots = null)
{
    /// <returns>Timestamp of the clock.</returns>
    public long EndFor(int status, string[] tags)
    {
        var (now, settings) = (clock.GetTimestamp(), options.Value);
        if (status == StatusCodes.Status404NotFound)
        {
            return now + settings.NotFoundMaxAgeSeconds * clock.TimestampFrequency;
        }

        if (Array.TrueForAll(tags, IsOfRelease))
        {
            return now + settings.ReleaseMaxAgeSeconds * clock.TimestampFrequency;
        }

        var end = now + settings.MaxAgeSeconds * clock.TimestampFrequency;
        end = snapshots?.Current.NextExpiry(clock.GetUtcNow()) is { } expiry ? Math.Min(end, now + TicksUntil(expiry)) : end;
        return Array.Exists(tags, ShowsFreshness) && NextChange() is { } change ? Math.Min(end, now + TicksUntil(change)) : end;
    }

    private static bool IsOfRelease(string tag) => tag == CacheTag.Releases || tag.StartsWith(CacheTag.OneRelease, StringComparison.Ordinal);

    private static bool ShowsFreshness(string tag) => tag is CacheTag.Results or CacheTag.Everything;

    private DateTimeOffset? NextChange() =>
        results?.Latest?.NextFreshnessChange(clock.DutchToday()) is { } day ? DutchFormat.StartOf(day) : null;

    private long TicksUntil(DateTimeOffset change) => (long)((change - clock.GetUtcNow()).TotalSeconds * clock.TimestampFrequency) - 1;
}
