using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.History;

/// <summary>What a document said before, how that differs, and the way back.</summary>
internal static class VersionsApi
{
    private const int UsualPage = 50;

    public static void MapVersions(this RouteGroupBuilder api)
    {
        api.MapGet(EditingRoutes.Versions, ListAsync);
        api.MapGet(EditingRoutes.Diff, DiffAsync);
        api.MapPost(EditingRoutes.VersionRestore, RestoreAsync);
    }

    private static async Task<IResult> ListAsync(Guid key, HttpContext context, ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var window = Window.Of(context.Request, UsualPage);
        if (await database.Set<DocumentRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken) is not { } document)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        var versions = database.Set<VersionRow>().AsNoTracking().Where(row => row.DocumentId == document.Id);
        var total = await versions.CountAsync(cancellationToken);
        var page = await window.Of(versions.OrderByDescending(row => row.Id))
            .Select(row => new VersionResponse(
                row.Id, versions.Count(other => other.Id <= row.Id), row.SavedAt, row.Author, row.Note, row.Id == document.DraftVersionId, row.Id == document.PublishedVersionId, row.AutosavedSince != null))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new ListResponse<VersionResponse>(total, page));
    }

    private static async Task<IResult> DiffAsync(
        Guid key, [FromQuery(Name = "from")] int older, [FromQuery(Name = "to")] int newer, ShowcaseDbContext database, VersionDiff diff, CancellationToken cancellationToken)
    {
        var found = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Key == key
            join version in database.Set<VersionRow>() on document.Id equals version.DocumentId
            where version.Id == older || version.Id == newer
            select new { document.ContentType, version }).ToListAsync(cancellationToken);
        var (before, after) = (found.Find(row => row.version.Id == older), found.Find(row => row.version.Id == newer));
        return before is null || after is null
            ? OfficeProblem.Of(StatusCodes.Status404NotFound)
            : TypedResults.Ok(new DiffResponse(await OfAsync(before.version), await OfAsync(after.version), await diff.OfAsync(before.ContentType, before.version, after.version, cancellationToken)));

        async Task<DiffVersionResponse> OfAsync(VersionRow version) => new(
            version.Id,
            await database.Set<VersionRow>().CountAsync(row => row.DocumentId == version.DocumentId && row.Id <= version.Id, cancellationToken),
            version.SavedAt,
            version.Author);
    }

    private static async Task<IResult> RestoreAsync(Guid key, int version, HttpContext context, WriteAnswers answers, ShowcaseDbContext database, ContentWriter store, CancellationToken cancellationToken)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        var opened = await answers.OpenAsync(key, opened => opened.MayWrite(writer), cancellationToken);
        if (opened.TrashedAt is not null)
        {
            return WriteAnswers.Refused("Dit document staat in de prullenbak. Herstel het eerst.");
        }

        var values = await database.Set<VersionRow>().AsNoTracking().Where(row => row.Id == version && row.DocumentId == opened.Row.Id).Select(row => row.Values).SingleOrDefaultAsync(cancellationToken);
        if (values is not null && writer.IsKept && !OrganisationRules.MayStay(DocumentValues.FromJson(values), opened, writer))
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden, OrganisationRules.Refusal);
        }

        return await answers.AnswerAsync(context, key, revision, await store.SignedBy(writer.Name, "Teruggezet").RollBackAsync(key, version, writer.Name, revision, cancellationToken));
    }

}
