using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Adds counts to what the database has, whoever else adds to it at the same moment.</summary>
internal sealed class CountWriter(IDbContextFactory<ShowcaseDbContext> contexts)
{
    /// <summary>Two whole years to compare, and the month that is going on.</summary>
    public const int MonthsOfDays = 25;

    private const int RowsAtOnce = 1_000;

    /// <summary>All of them or none.</summary>
    /// <exception cref="UnknownCommitException">Nobody can say whether they were written.</exception>
    public async Task WriteAsync(IReadOnlyDictionary<CountKey, long> counts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // In one order, so that two nodes wait for each other and do not lock each other out.
        foreach (var (key, count) in counts.OrderBy(pair => pair.Key.Paragraph).ThenBy(pair => pair.Key.Version, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Kind, StringComparer.Ordinal).ThenBy(pair => pair.Key.Day))
        {
            await AddAsync(context, key, count, cancellationToken);
        }

        await CommitAsync(context, transaction);
    }

    /// <summary>Sums days of long ago to their month, so that the table does not grow for ever and no total changes.</summary>
    /// <param name="today">Days in the months before <see cref="MonthsOfDays"/> ago are summed.</param>
    /// <param name="cancellationToken">Stops between two parts of the work.</param>
    public async Task SumMonthsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var kept = new DateOnly(today.Year, today.Month, 1).AddMonths(-MonthsOfDays);
        while (await SumSomeAsync(kept, cancellationToken) == RowsAtOnce)
        {
        }
    }

    private async Task<int> SumSomeAsync(DateOnly kept, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var days = await context.Set<CountRow>().AsNoTracking().Where(row => row.Day < kept && row.Day.Day != 1)
            .OrderBy(row => row.Paragraph).ThenBy(row => row.Version).ThenBy(row => row.Kind).ThenBy(row => row.Day).Take(RowsAtOnce).ToListAsync(cancellationToken);
        if (days.Count == 0)
        {
            return 0;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach (var day in days)
        {
            // Whoever removes the day adds it to the month: on two nodes only one does.
            var removed = await context.Set<CountRow>()
                .Where(row => row.Paragraph == day.Paragraph && row.Version == day.Version && row.Kind == day.Kind && row.Day == day.Day && row.Count == day.Count)
                .ExecuteDeleteAsync(cancellationToken);
            if (removed == 1)
            {
                await AddAsync(context, new CountKey(new DateOnly(day.Day.Year, day.Day.Month, 1), day.Paragraph, day.Version, day.Kind), day.Count, cancellationToken);
            }
        }

        await transaction.CommitAsync(cancellationToken);
        return days.Count;
    }

    private static Task<int> AddAsync(ShowcaseDbContext context, CountKey key, long count, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "ParagraphCounts" ("Paragraph", "Version", "Kind", "Day", "Count") VALUES ({key.Paragraph}, {key.Version}, {key.Kind}, {key.Day}, {count})
        ON CONFLICT ("Paragraph", "Version", "Kind", "Day") DO UPDATE SET "Count" = "ParagraphCounts"."Count" + excluded."Count"
        """,
        cancellationToken);

    private static async Task CommitAsync(ShowcaseDbContext context, IDbContextTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (DbException lost) when (!context.Database.IsSqlite() && lost.SqlState is null)
        {
            // A server that refuses says why; a connection that broke says nothing of what the server did.
            throw new UnknownCommitException(lost);
        }
    }
}
