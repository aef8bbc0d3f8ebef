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
    /// <summary>Sign-in name, or words of the name of a colleague.</summary>
    public string? Who { get; init; }

    public string? Action { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Words in what it was about, or the key of a document.</summary>
    public string? Q { get; init; }
}

/// <summary>Reads the log book, newest first.</summary>
internal sealed class AuditQueries(ShowcaseDbContext database, SiteSchema schema, IColleagues colleagues)
{
    public const int MostChoices = 200;

    public async Task<IQueryable<AuditRow>> FoundAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        var rows = database.Set<AuditRow>().AsNoTracking();
        if (!string.IsNullOrEmpty(filter.Who))
        {
            var signIns = await colleagues.SignInsOfAsync(filter.Who, cancellationToken);
            rows = rows.Where(row => row.Who == filter.Who || signIns.Contains(row.Who));
        }

        if (!string.IsNullOrEmpty(filter.Action)) rows = rows.Where(row => row.Action == filter.Action);
        if (!string.IsNullOrEmpty(filter.Q)) rows = Guid.TryParse(filter.Q, out var key) ? rows.Where(row => row.DocumentKey == key) : rows.Where(row => row.Subject.Contains(filter.Q));
        if (Start(filter.From) is { } begin) rows = rows.Where(row => row.At >= begin);
        if (Start(filter.To?.AddDays(1)) is { } end) rows = rows.Where(row => row.At < end);
        return rows.OrderByDescending(row => row.Id);
    }

    /// <summary>The same lines with where what they are about still is.</summary>
    public async Task<IReadOnlyList<AuditLine>> LinesAsync(IReadOnlyList<AuditRow> rows, CancellationToken cancellationToken)
    {
        var keys = rows.Select(row => row.DocumentKey).OfType<Guid>().Distinct().ToList();
        var there = await database.Set<DocumentRow>().AsNoTracking().Where(row => keys.Contains(row.Key)).ToDictionaryAsync(row => row.Key, cancellationToken);
        var names = await colleagues.NamesAsync(rows.Select(row => row.Who), cancellationToken);
        return [.. rows.Select(row => Line(row, names.Of(row.Who)!, there))];
    }

    private AuditLine Line(AuditRow row, string who, Dictionary<Guid, DocumentRow> there)
    {
        var document = row.DocumentKey is { } key ? there.GetValueOrDefault(key) : null;
        var alias = row.ContentType ?? document?.ContentType;
        var address = document is null ? null : $"{(document.Kind == DocumentKind.Media ? OfficePaths.Media : OfficePaths.Content)}/{document.Key}";
        return new(row, who, alias is null ? null : schema.FindType(alias)?.Name ?? alias, address);
    }

    public Task<List<string>> ActionsAsync(CancellationToken cancellationToken) =>
        database.Set<AuditRow>().Select(row => row.Action).Distinct().OrderBy(action => action).Take(MostChoices).ToListAsync(cancellationToken);

    private static DateTimeOffset? Start(DateOnly? day) => day is { Year: > 2000 and < 9000 } known ? DutchFormat.StartOf(known) : null;
}
