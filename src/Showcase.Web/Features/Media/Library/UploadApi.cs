using Showcase.Core.Consent;
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
        var portrayal = PortrayalOf(query);
        await access.DemandFolderAsync(parent, writer, context.RequestAborted);
        using var received = await ReceiveAsync(context, intake, writer, name, format, portrayal);
        if (query["copy"] != "true" && await duplicates.FindAsync(received, context.RequestAborted) is { } duplicate && duplicate != key)
        {
            return await answers.DuplicateAsync(context, duplicate);
        }

        var outcome = await store.AddAsync(key, parent, type, received, altText, portrayal, writer);
        return await answers.AddedAsync(context, key, outcome, _ => HoldsAsync(duplicates, key, received, context));
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

        var portrayal = PortrayalOf(context.Request.Query);
        using var received = await ReceiveAsync(context, intake, writer, name, format, portrayal);
        var outcome = await store.ReplaceAsync(opened, type, received, portrayal, revision, writer);
        return outcome switch
        {
            { Status: StoreStatus.Done } => await answers.ItemAsync(context, key),
            { Status: StoreStatus.Conflict, Document: { } present } => await answers.RepeatedAsync(context, present, _ => HoldsAsync(duplicates, key, received, context)),
            _ => await answers.FailureAsync(context, key, outcome),
        };
    }

    private static async ValueTask<bool> HoldsAsync(Duplicates duplicates, Guid key, ReceivedFile received, HttpContext context) => await duplicates.HoldsAsync(key, received.Sha256, context.RequestAborted);

    // Whoever can be recognised may be named in the name of the file; as long as nobody said that there is no one, that stays out of the address.
    private static async Task<ReceivedFile> ReceiveAsync(HttpContext context, FileIntake intake, Writer writer, FileName name, FileFormat format, string? portrayal) =>
        await intake.ReceiveAsync(context, writer.Name, name, format) with { IsNameless = portrayal != PortrayalChoice.Nobody && format.Kind is (FileKind.Picture or FileKind.Drawing or FileKind.Film) };

    private static string? PortrayalOf(IQueryCollection query) => query["portrayal"].ToString() switch
    {
        "" => null,
        var said when PortrayalChoice.All.Contains(said) => said,
        _ => throw new RefusedException(OfficeProblem.Of(StatusCodes.Status400BadRequest, $"Kies bij “Wie is herkenbaar?” uit: {string.Join("; ", PortrayalChoice.All)}.")),
    };

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
