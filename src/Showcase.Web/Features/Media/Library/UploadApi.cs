using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Media.Library;

/// <summary>New files, and files in the place of others. The body is the file itself.</summary>
internal static class UploadApi
{
    private const int LongestAltText = 1_000;

    public static void MapUploads(this RouteGroupBuilder api)
    {
        api.MapPost(LibraryRoutes.All, AddAsync);
        api.MapPut(LibraryRoutes.File, ReplaceAsync);
    }

    private static async Task<IResult> AddAsync(
        HttpContext context, MediaAccess access, FileIntake intake, MediaStore store, Duplicates duplicates, LibraryAnswers answers, SiteSchema schema)
    {
        var (writer, query) = (Writer.Of(context), context.Request.Query);
        if (!Guid.TryParse(query["key"], out var key) || key == Guid.Empty || !TryReadParent(query, out var parent) || string.IsNullOrWhiteSpace(query["name"]))
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, "Dit verzoek zegt niet hoe het bestand heet of waar het moet komen.");
        }

        if (query["altText"].ToString() is var altText && (altText.Length > LongestAltText || !OfficeText.IsStorable(altText)))
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, $"De tekst voor wie het beeld niet ziet is ten hoogste {LongestAltText} tekens.");
        }

        var (name, format, type) = Named(query["name"], schema);
        await access.DemandFolderAsync(parent, writer, context.RequestAborted);
        using var received = await intake.ReceiveAsync(context, writer.Name, name, format);
        if (await access.FindAsync(key, context.RequestAborted) is { } present)
        {
            // A client that lost the answer sends the same again.
            return present.Draft.Author == writer.Name && await duplicates.HoldsAsync(key, received.Sha256, context.RequestAborted)
                ? await answers.ItemAsync(context, key)
                : await answers.FailureAsync(context, key, StoreOutcome.Conflict(null));
        }

        if (query["copy"] != "true" && await duplicates.FindAsync(received, context.RequestAborted) is { } duplicate)
        {
            return await answers.DuplicateAsync(context, duplicate);
        }

        var outcome = await store.AddAsync(key, parent, type, received, altText, writer);
        return outcome.Status == StoreStatus.Done ? await answers.ItemAsync(context, key, StatusCodes.Status201Created) : await answers.FailureAsync(context, key, outcome);
    }

    private static async Task<IResult> ReplaceAsync(
        Guid key, HttpContext context, MediaAccess access, FileIntake intake, MediaStore store, Duplicates duplicates, LibraryAnswers answers, SiteSchema schema)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        if (await access.FindAsync(key, context.RequestAborted) is not { } opened || opened.Row.ContentType == LibraryQueries.FolderType)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        if (!opened.MayWrite(writer))
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden);
        }

        if (opened.IsTrashed)
        {
            return LibraryAnswers.Refused("Dit bestand staat in de prullenbak. Herstel het eerst.");
        }

        if (string.IsNullOrWhiteSpace(context.Request.Query["name"]))
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, "Dit verzoek zegt niet hoe het bestand heet.");
        }

        var (name, format, _) = Named(context.Request.Query["name"], schema);
        if (schema.FindType(opened.Row.ContentType) is not { } type || !MayReplace(MediaFacts.Of(DocumentValues.ReadOrEmpty(opened.Draft.Values)), format, type))
        {
            return LibraryAnswers.Refused("Dit is een ander soort bestand. Vervang een foto door een foto, een film door een film, en een document door een document.");
        }

        using var received = await intake.ReceiveAsync(context, writer.Name, name, format);
        var outcome = await store.ReplaceAsync(opened, type, received, revision, writer);
        var isRepeated = outcome is { Status: StoreStatus.Conflict, Document: { } present } && present.Draft.Author == writer.Name && await duplicates.HoldsAsync(key, received.Sha256, context.RequestAborted);
        return outcome.Status == StoreStatus.Done || isRepeated ? await answers.ItemAsync(context, key) : await answers.FailureAsync(context, key, outcome);
    }

    private static bool MayReplace(MediaFacts former, FileFormat format, ContentTypeDefinition type) =>
        former.Format is { } known ? format.MayReplace(known) : format.MediaType == type.Alias;

    private static (FileName Name, FileFormat Format, ContentTypeDefinition Type) Named(string? given, SiteSchema schema)
    {
        var name = FileName.Read(given);
        return FileFormat.Named(name.Extension) is { } format && (schema.FindType(format.MediaType) ?? schema.FindType(FileFormat.File)) is { IsMedia: true } type
            ? (name, format, type)
            : throw new RefusedException(OfficeProblem.Of(StatusCodes.Status415UnsupportedMediaType, FileFormat.WhyNot(name.Extension)));
    }

    private static bool TryReadParent(IQueryCollection query, out Guid? parent)
    {
        parent = Guid.TryParse(query["parent"], out var key) ? key : null;
        return parent is not null || string.IsNullOrEmpty(query["parent"]);
    }
}
