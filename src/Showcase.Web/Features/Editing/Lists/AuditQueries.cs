using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;

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
internal sealed class AuditQueries(ShowcaseDbContext database, SiteSchema schema)
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

    /// <summary>The same lines with what they are about by name, and where that still is.</summary>
    public async Task<IReadOnlyList<AuditLine>> LinesAsync(IReadOnlyList<AuditRow> rows, CancellationToken cancellationToken)
    {
        var keys = rows.Select(row => AuditLine.DocumentOf(row.Subject)?.Key).OfType<Guid>().Distinct().ToList();
        var there = await database.Set<DocumentRow>().AsNoTracking().Where(row => keys.Contains(row.Key)).ToDictionaryAsync(row => row.Key, row => row.Kind, cancellationToken);
        return [.. rows.Select(row => Line(row, there))];
    }

    private AuditLine Line(AuditRow row, Dictionary<Guid, DocumentKind> there)
    {
        if (AuditLine.DocumentOf(row.Subject) is not { } about || schema.FindType(about.Type) is not { } type) return new(row, row.Subject, null, null);
        var address = there.TryGetValue(about.Key, out var kind) ? $"{(kind == DocumentKind.Media ? OfficePaths.Media : OfficePaths.Content)}/{about.Key}" : null;
        return new(row, about.Name + about.After, type.Name, address);
    }

    public Task<List<string>> ActionsAsync(CancellationToken cancellationToken) =>
        database.Set<AuditRow>().Select(row => row.Action).Distinct().OrderBy(action => action).Take(MostChoices).ToListAsync(cancellationToken);

    private static DateTimeOffset? Start(DateOnly? day) => day is { Year: > 2000 and < 9000 } known ? DutchFormat.StartOf(known) : null;
}
