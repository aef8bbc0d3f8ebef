using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>The log book for administrators, as JSON and as CSV.</summary>
internal static class AuditApi
{
    private const int UsualPage = 50;

    public static void MapAudit(this RouteGroupBuilder api)
    {
        var administrators = new AuthorizeAttribute { Roles = OfficeRoles.Administrator };
        api.MapGet(EditingRoutes.Audit, ListAsync).RequireAuthorization(administrators);
        api.MapGet(EditingRoutes.AuditCsv, CsvAsync).RequireAuthorization(administrators);
    }

    private static async Task<IResult> ListAsync([AsParameters] AuditFilter filter, HttpContext context, AuditQueries audit, CancellationToken cancellationToken)
    {
        var (rows, window) = (await audit.FoundAsync(filter, cancellationToken), Window.Of(context.Request, UsualPage));
        var page = await window.Of(rows).Select(row => new AuditResponse(row.At, row.Who, row.Action, row.Subject, row.ContentType, row.DocumentKey)).ToListAsync(cancellationToken);
        return TypedResults.Ok(new ListResponse<AuditResponse>(await rows.CountAsync(cancellationToken), page));
    }

    private static async Task CsvAsync([AsParameters] AuditFilter filter, HttpContext context, AuditQueries audit, CancellationToken cancellationToken) => await OfficeCsv.SendAsync(
        context.Response, "logboek.csv", ["tijdstip", "wie", "wat", "waarover", "documenttype", "sleutel"],
        (await audit.FoundAsync(filter, cancellationToken)).AsAsyncEnumerable().Select(row => new[] { OfficeTime.Sortable(row.At), row.Who, row.Action, row.Subject, row.ContentType ?? "", row.DocumentKey?.ToString() ?? "" }), cancellationToken);
}

internal sealed record AuditResponse(DateTimeOffset At, string Who, string Action, string Subject, string? ContentType, Guid? Document);
