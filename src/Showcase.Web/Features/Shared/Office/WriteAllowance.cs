using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>How much someone may write: a stock that is used up by writing and fills by itself.</summary>
/// <remarks>Of each person one moment is kept: when the stock is full again. Only who has an account is counted, so there are not many.</remarks>
internal sealed class WriteAllowance(IOptions<OfficeOptions> options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> fullAt = new(StringComparer.Ordinal);
    private readonly TimeSpan each = TimeSpan.FromMinutes(1.0 / options.Value.WritesPerMinute);
    private readonly TimeSpan whole = TimeSpan.FromMinutes((double)options.Value.WritesAtOnce / options.Value.WritesPerMinute);

    /// <summary>Counts one write.</summary>
    /// <returns>Nothing when it may be done, or else how long to wait; what is refused is not counted.</returns>
    public TimeSpan? Take(string who)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            var isKnown = fullAt.TryGetValue(who, out var full);
            var next = (isKnown && full > now ? full : now) + each;
            if (next - now > whole)
            {
                return next - now - whole;
            }

            if (isKnown ? fullAt.TryUpdate(who, next, full) : fullAt.TryAdd(who, next))
            {
                return null;
            }
        }
    }
}
