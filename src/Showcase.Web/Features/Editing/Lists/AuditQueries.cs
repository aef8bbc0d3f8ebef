using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>Which lines of the log book are asked for.</summary>
internal sealed record AuditFilter
{
    public string? Who { get; init; }
    public string? Action { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Words in what it was about.</summary>
    public string? Q { get; init; }
}

/// <summary>Reads the log book, newest first.</summary>
internal sealed class AuditQueries(ShowcaseDbContext database)
{
    public const int MostChoices = 200;

    public IQueryable<AuditRow> Found(AuditFilter filter)
    {
        var rows = database.Set<AuditRow>().AsNoTracking();
        if (!string.IsNullOrEmpty(filter.Who)) rows = rows.Where(row => row.Who == filter.Who);
        if (!string.IsNullOrEmpty(filter.Action)) rows = rows.Where(row => row.Action == filter.Action);
        if (!string.IsNullOrEmpty(filter.Q)) rows = rows.Where(row => row.Subject.Contains(filter.Q));
        if (Start(filter.From) is { } begin) rows = rows.Where(row => row.At >= begin);
        if (Start(filter.To?.AddDays(1)) is { } end) rows = rows.Where(row => row.At < end);
        return rows.OrderByDescending(row => row.Id);
    }

    public Task<List<string>> ActionsAsync(CancellationToken cancellationToken) =>
        database.Set<AuditRow>().Select(row => row.Action).Distinct().OrderBy(action => action).Take(MostChoices).ToListAsync(cancellationToken);

    private static DateTimeOffset? Start(DateOnly? day) => day is { Year: > 2000 and < 9000 } known ? DutchFormat.StartOf(known) : null;
}
