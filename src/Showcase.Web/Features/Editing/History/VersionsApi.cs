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

    private static async Task<IResult> ListAsync(Guid key, HttpContext context, ShowcaseDbContext database, IColleagues colleagues, CancellationToken cancellationToken)
    {
        var window = Window.Of(context.Request, UsualPage);
        if (await database.Set<DocumentRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken) is not { } document)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        var versions = database.NumberedVersionsOf(document.Id);
        var total = await versions.CountAsync(cancellationToken);
        var page = await window.Of(versions.OrderByDescending(row => row.Version.Id)).Select(row => new
        {
            row.Version.Id,
            row.Number,
            row.Version.SavedAt,
            row.Version.Author,
            row.Version.Note,
            row.Version.AutosavedSince,
        }).ToListAsync(cancellationToken);
        var names = await colleagues.NamesAsync(page.Select(row => row.Author), cancellationToken);
        return TypedResults.Ok(new ListResponse<VersionResponse>(total,
        [
            .. page.Select(row => new VersionResponse(
                row.Id, row.Number, row.SavedAt, row.Author, names.Of(row.Author), row.Note, row.Id == document.DraftVersionId, row.Id == document.PublishedVersionId, row.AutosavedSince != null)),
        ]));
    }

    private static async Task<IResult> DiffAsync(
        Guid key, [FromQuery(Name = "from")] int older, [FromQuery(Name = "to")] int newer, ShowcaseDbContext database, VersionDiff diff, IColleagues colleagues, CancellationToken cancellationToken)
    {
        var document = await database.Set<DocumentRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken);
        var found = document is null ? [] : await database.NumberedVersionsOf(document.Id).Where(row => row.Version.Id == older || row.Version.Id == newer).ToListAsync(cancellationToken);
        var (before, after) = (found.Find(row => row.Version.Id == older), found.Find(row => row.Version.Id == newer));
        if (document is null || before is null || after is null)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        var names = await colleagues.NamesAsync([before.Version.Author, after.Version.Author], cancellationToken);
        return TypedResults.Ok(new DiffResponse(Of(before), Of(after), await diff.OfAsync(document.ContentType, before.Version, after.Version, cancellationToken)));

        DiffVersionResponse Of(NumberedVersion one) => new(one.Version.Id, one.Number, one.Version.SavedAt, one.Version.Author, names.Of(one.Version.Author));
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
