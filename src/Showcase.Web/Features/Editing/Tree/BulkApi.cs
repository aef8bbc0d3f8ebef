using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>One action on many documents; each is done or refused by itself.</summary>
internal static class BulkApi
{
    private const int Most = 100;

    public static void MapBulk(this RouteGroupBuilder api) => api.MapPost(EditingRoutes.Bulk, ManyAsync);

    private static async Task<IResult> ManyAsync(HttpContext context, DocumentQueries documents, ContentWriter store, ContentPlacer placer)
    {
        var writer = Writer.Of(context);
        var request = await OfficeBody.ReadAsync<BulkRequest>(context);
        var parent = request.Parent is { } parentKey ? await documents.OpenAsync(parentKey, context.RequestAborted) : null;
        if (request.Keys is not { Count: > 0 and <= Most } keys || Action(request, writer, parent, store, placer) is not { } action)
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, $"Kies een handeling en ten hoogste {Most} documenten.");
        }

        var results = new List<BulkResponse>();
        foreach (var key in keys.Distinct())
        {
            results.Add(await OneAsync(key, action, documents, writer, context.RequestAborted));
        }

        return TypedResults.Ok(results);
    }

    private static async Task<BulkResponse> OneAsync(Guid key, BulkAction action, DocumentQueries documents, Writer writer, CancellationToken cancellationToken)
    {
        if (await documents.OpenAsync(key, cancellationToken) is not { } opened)
        {
            return Refused(key, "", "Dit document bestaat niet of niet meer.");
        }

        if (!action.May(opened, writer))
        {
            return Refused(key, opened.Draft.Name, "U mag dit met dit document niet doen.");
        }

        var outcome = await action.Run(opened, cancellationToken);
        return outcome.Status == StoreStatus.Done ? new(key, opened.Draft.Name, true, [])
            : outcome.Status == StoreStatus.Conflict ? Refused(key, opened.Draft.Name, "Iemand anders heeft dit document intussen gewijzigd.")
            : new(key, opened.Draft.Name, false, [.. outcome.Findings.Select(ReasonResponse.Of)]);
    }

    private static BulkAction? Action(BulkRequest request, Writer writer, OpenedDocument? parent, ContentWriter store, ContentPlacer placer) => request.Action switch
    {
        "publish" => new((opened, who) => opened.MayPublish(who), (opened, token) => store.SignedBy(writer.Name, "Gepubliceerd").PublishAsync(opened.Row.Key, opened.Row.Revision, token)),
        "unpublish" => new((opened, who) => opened.MayPublish(who), (opened, token) => store.SignedBy(writer.Name, "Gedepubliceerd").UnpublishAsync(opened.Row.Key, opened.Row.Revision, token)),
        "trash" => new((opened, who) => opened.MayPlace(who), (opened, token) => store.SignedBy(writer.Name, "Naar de prullenbak").TrashAsync(opened.Row.Key, opened.Row.Revision, token)),
        "restore" or "restoreAsDraft" => new(
            (opened, who) => opened.MayPlace(who) && (request.Parent is null || MayStand(opened, parent, who)),
            (opened, token) => placer.SignedBy(writer.Name, "Hersteld").RestoreAsync(opened.Row.Key, request.Parent, request.Action == "restoreAsDraft", opened.Row.Revision, token)),
        "move" => new(
            (opened, who) => opened.MayPlace(who) && opened.TrashedAt is null && MayStand(opened, parent, who),
            (opened, token) => placer.SignedBy(writer.Name, "Verplaatst").MoveAsync(opened.Row.Key, request.Parent, null, opened.Row.Revision, token)),
        _ => null,
    };

    private static bool MayStand(OpenedDocument opened, OpenedDocument? parent, Writer writer) =>
        !writer.IsKept || OrganisationRules.MayStand(DocumentValues.FromJson(opened.Draft.Values), parent, writer);

    private static BulkResponse Refused(Guid key, string name, string reason) => new(key, name, false, [new(reason, null, "rule")]);

    private sealed record BulkAction(Func<OpenedDocument, Writer, bool> May, Func<OpenedDocument, CancellationToken, Task<StoreOutcome>> Run);
}

/// <param name="Action"><c>publish</c>, <c>unpublish</c>, <c>trash</c>, <c>restore</c>, <c>restoreAsDraft</c> or <c>move</c>.</param>
/// <param name="Parent">Where to, for the last three.</param>
internal sealed record BulkRequest(string? Action, IReadOnlyList<Guid>? Keys, Guid? Parent);

internal sealed record BulkResponse(Guid Key, string Name, bool Done, IReadOnlyList<ReasonResponse> Reasons);
