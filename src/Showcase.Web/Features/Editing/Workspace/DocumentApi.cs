using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>Opening, creating and saving a document.</summary>
internal static class DocumentApi
{
    public static void MapDocument(this RouteGroupBuilder api)
    {
        api.MapGet(EditingRoutes.Document, (Guid key, HttpContext context, WriteAnswers answers) => answers.DocumentAsync(context, key));
        api.MapPost(EditingRoutes.Documents, CreateAsync);
        api.MapPut(EditingRoutes.Document, SaveAsync);
    }

    private static async Task<IResult> CreateAsync(
        HttpContext context, DocumentQueries documents, WriteAnswers answers, StorableRules rules, ContentWriter store, CancellationToken cancellationToken)
    {
        var writer = Writer.Of(context);
        var request = await OfficeBody.ReadAsync<CreateRequest>(context);
        if (request.Key == Guid.Empty)
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest);
        }

        if (!writer.WritesPages && !rules.IsFile(request.Type ?? ""))
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden);
        }

        ThrowIfNotStorable(rules.Check(request.Type ?? "", request.Name, request.Values, null, null));
        var values = new DocumentValues().WithInvariant(request.Values ?? new Dictionary<string, string?>());
        var parent = request.Parent is { } parentKey ? await documents.OpenAsync(parentKey, cancellationToken) : null;
        if (parent?.TrashedAt is not null)
        {
            return WriteAnswers.Refused("Dit staat in de prullenbak. Maak het document ergens anders.");
        }

        if (writer.IsKept && !OrganisationRules.MayStand(values, parent, writer))
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden, OrganisationRules.Refusal);
        }

        var outcome = await store.SignedBy(writer.Name, "Aangemaakt").SaveAsync(
            new(request.Key, request.Type ?? "", request.Parent, request.Name!, values, null, writer.Name), cancellationToken);
        return outcome.Status == StoreStatus.Conflict && await IsRepeatedAsync(documents, request, values, writer, cancellationToken)
            ? await answers.DocumentAsync(context, request.Key)
            : await answers.AnswerAsync(context, request.Key, null, outcome, StatusCodes.Status201Created);
    }

    private static async Task<IResult> SaveAsync(
        Guid key, HttpContext context, WriteAnswers answers, StorableRules rules, ContentWriter store, CancellationToken cancellationToken)
    {
        var writer = Writer.Of(context);
        var revision = OfficeBody.RevisionOf(context);
        var request = await OfficeBody.ReadAsync<SaveRequest>(context);
        var opened = await answers.OpenAsync(key, opened => opened.MayWrite(writer), cancellationToken);
        var former = DocumentValues.FromJson(opened.Draft.Values);
        ThrowIfNotStorable(rules.Check(opened.Row.ContentType, request.Name, request.Values, request.Note, former));
        var values = former.WithInvariant(request.Values ?? new Dictionary<string, string?>());
        if (opened.TrashedAt is not null)
        {
            return WriteAnswers.Refused("Dit document staat in de prullenbak. Herstel het eerst.");
        }

        if (writer.IsKept && !OrganisationRules.MayStay(values, opened, writer))
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden, OrganisationRules.Refusal);
        }

        var draft = new DocumentDraft(key, opened.Row.ContentType, null, request.Name!, values, revision, writer.Name, Note(request.Note), request.Autosave);
        var outcome = await (request.Autosave ? store : store.SignedBy(writer.Name, "Opgeslagen")).SaveAsync(draft, cancellationToken);
        return outcome is { Status: StoreStatus.Conflict, Document: { } present } && IsRepeated(present, draft)
            ? await answers.DocumentAsync(context, key)
            : await answers.AnswerAsync(context, key, revision, outcome);
    }

    private static string? Note(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();

    // A client that lost the answer sends the same again: what it wants is there already, by its own hand.
    private static bool IsRepeated(StoredDocument present, DocumentDraft draft) =>
        present.Revision == draft.Revision + 1 && present.Draft.Author == draft.Author && present.Draft.Name == draft.Name.Trim() && present.Draft.Values.SaysSame(draft.Values);

    private static async Task<bool> IsRepeatedAsync(DocumentQueries documents, CreateRequest request, DocumentValues values, Writer writer, CancellationToken cancellationToken) =>
        await documents.OpenAsync(request.Key, cancellationToken) is { } present
        && present.Row.Revision == 1
        && present.Row.ContentType == request.Type
        && present.Draft.Author == writer.Name
        && present.Draft.Name == request.Name!.Trim()
        && present.Lineage.Find(present.Row.ParentId)?.Key == request.Parent
        && DocumentValues.FromJson(present.Draft.Values).SaysSame(values);

    private static void ThrowIfNotStorable(Dictionary<string, string[]> errors)
    {
        if (errors.Count > 0)
        {
            throw new RefusedException(OfficeProblem.Of(StatusCodes.Status400BadRequest, errors.First().Value[0], new Dictionary<string, object?> { ["errors"] = errors }));
        }
    }
}
