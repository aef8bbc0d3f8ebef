using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.Health;

/// <summary>Whether the clock can be trusted: the planning, sessions and one-time codes live by it.</summary>
internal sealed class ClockHealth(IDbContextFactory<ShowcaseDbContext> contexts, TimeProvider clock) : IHealthPart
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(30);

    public string Title => "Klok";

    public int Order => 70;

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var newest = await database.Set<OutboxRow>().MaxAsync(row => (DateTimeOffset?)row.CommittedAt, cancellationToken);
        var difference = database.Database.IsNpgsql() ? await DifferenceAsync(database, cancellationToken) : TimeSpan.Zero;
        return Of(clock.GetUtcNow(), newest, difference) with { Facts = [new("Tijd op de server", HealthWords.Moment(clock.GetUtcNow()))] };
    }

    /// <param name="newest">The latest moment at which something was stored.</param>
    /// <param name="difference">How far the database's clock is from ours.</param>
    public static HealthFinding Of(DateTimeOffset now, DateTimeOffset? newest, TimeSpan difference)
    {
        if (newest > now + Allowed)
        {
            return HealthFinding.Bad($"De klok staat achter op het laatste dat is opgeslagen ({HealthWords.Moment(newest.Value)}).", "Zet de klok van de server gelijk met een tijdserver. Tot dan komt wat gepland is te laat.");
        }

        return difference.Duration() > Allowed
            ? HealthFinding.Attention($"De klok van de site en die van de database verschillen {HealthWords.Length(difference.Duration())}.", "Zet beide servers gelijk met een tijdserver.")
            : HealthFinding.Good("De klok loopt gelijk met wat er is opgeslagen.");
    }

    private async Task<TimeSpan> DifferenceAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var theirs = await database.Database.SqlQuery<DateTime>($"SELECT now() AT TIME ZONE 'UTC' AS \"Value\"").SingleAsync(cancellationToken);
        return clock.GetUtcNow() - Stopwatch.GetElapsedTime(begun) / 2 - new DateTimeOffset(theirs, TimeSpan.Zero);
    }
}
