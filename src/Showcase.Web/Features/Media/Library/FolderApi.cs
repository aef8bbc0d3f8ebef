using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Opening and making folders. Renaming, moving and throwing away is what the document API does for every document.</summary>
internal static class FolderApi
{
    private const int LongestName = 255;

    public static void MapFolders(this RouteGroupBuilder api)
    {
        api.MapGet(LibraryRoutes.Folders, WithinAsync);
        api.MapPost(LibraryRoutes.Folders, AddAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(OfficeBody.Largest));
    }

    private static async Task<IResult> WithinAsync(HttpContext context, FolderQueries folders) =>
        await folders.WithinAsync(LibraryQuestion.ParentIn(context.Request), Window.Of(context.Request, Window.Most), context.RequestAborted) is { } found
            ? TypedResults.Ok(found) : OfficeProblem.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> AddAsync(HttpContext context, MediaAccess access, MediaStore store, LibraryAnswers answers)
    {
        var writer = Writer.Of(context);
        var request = await OfficeBody.ReadAsync<FolderRequest>(context);
        var name = request.Name?.Trim() ?? "";
        if (request.Key == Guid.Empty)
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest);
        }

        if (name.Length is 0 or > LongestName || name.Any(char.IsControl) || !OfficeText.IsStorable(name))
        {
            return LibraryAnswers.Refused($"Geef de map een naam van 1 tot {LongestName} tekens.");
        }

        await access.DemandFolderAsync(request.Parent, writer, context.RequestAborted);
        var outcome = await store.AddFolderAsync(request.Key, request.Parent, name, writer);
        return await answers.AddedAsync(context, request.Key, outcome, present => ValueTask.FromResult(present.ContentType == LibraryQueries.FolderType && present.Draft.Name == name));
    }
}

/// <summary>A new folder.</summary>
/// <param name="Key">Made by the client, so that sending it once more makes nothing new.</param>
/// <param name="Parent">Folder it stands in; nothing for the root.</param>
internal sealed record FolderRequest(Guid Key, Guid? Parent, string? Name);
