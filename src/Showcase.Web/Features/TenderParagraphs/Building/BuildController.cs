using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Counting;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>From question to a filled text, and the text as a file. Nothing is stored: what a reader answers stands in the address, what is filled in stays in the reader's browser.</summary>
/// <remarks>The form needs no antiforgery token: it changes nothing on the server, and nobody is signed in by it.</remarks>
public sealed class BuildController(BuildQueries queries, DraftCookie cookie, ParagraphCounter counter) : Controller
{
    private const int MostBody = 512 * 1024;
    private const int MostFields = 700;

    [GetOrHead(BuildingRoutes.Build)]
    public IActionResult Build()
    {
        var query = Request.Query;
        var draft = cookie.Read(Request);
        var state = BuildStateReader.Read(name => query[name], draft?.Typed ?? []);

        // Who comes back, or comes from the page of a paragraph, goes on with what was there
        if (query.TryGetValue(Parameter.Add, out var more) || (query.Count == 0 && draft?.Chosen is { Count: > 0 }))
        {
            var kept = state.Chosen.Count > 0 ? state.Chosen : BuildStateReader.ChosenIn(draft?.Chosen ?? []);
            return LeadTo(BuildActions.Apply(state with { Chosen = kept }, BuildActions.Of(BuildActions.Add, more.ToString())), BuildActions.Of(BuildActions.Add, ""));
        }

        return Show(state, "", query[Parameter.Removed].ToString(), cookie.TryWrite(Response, state));
    }

    [HttpPost(BuildingRoutes.Build)]
    [RequestSizeLimit(MostBody), RequestFormLimits(ValueCountLimit = MostFields, KeyLengthLimit = 200, ValueLengthLimit = 16 * 1024, MultipartBodyLengthLimit = MostBody)]
    public async Task<IActionResult> Change(CancellationToken cancellationToken)
    {
        if (await ReadAsync(cancellationToken) is not { } form)
        {
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var before = StateOf(form);
        var act = form[Parameter.Act].ToString();
        var after = BuildActions.Apply(before, act);
        var isKept = cookie.TryWrite(Response, after);

        // A script asks for the page itself. And a redirect would lose what was typed without cookies or with too much for one, and the word that the policy changed
        var stamp = form[Parameter.PolicyStamp].ToString();
        return IsScript || !isKept || (after.Values.Count > 0 && !Request.Cookies.ContainsKey(DraftCookie.Name)) || queries.IsPolicyChanged(after, stamp)
            ? Show(after, stamp, RemovedBy(act, before, after), isKept)
            : LeadTo(after, act, RemovedBy(act, before, after));
    }

    [GetOrHead(BuildingRoutes.Word)]
    [HttpPost(BuildingRoutes.Word)]
    [RequestSizeLimit(MostBody), RequestFormLimits(ValueCountLimit = MostFields, KeyLengthLimit = 200, ValueLengthLimit = 16 * 1024, MultipartBodyLengthLimit = MostBody)]
    public Task<IActionResult> Word(CancellationToken cancellationToken) =>
        FileAsync(TenderFiles.WordContentType, TenderFiles.WordExtension, "docx", (document, imprint, output) => TenderFiles.WriteWord(output, document, imprint), cancellationToken);

    [GetOrHead(BuildingRoutes.OpenDocument)]
    [HttpPost(BuildingRoutes.OpenDocument)]
    [RequestSizeLimit(MostBody), RequestFormLimits(ValueCountLimit = MostFields, KeyLengthLimit = 200, ValueLengthLimit = 16 * 1024, MultipartBodyLengthLimit = MostBody)]
    public Task<IActionResult> OpenDocument(CancellationToken cancellationToken) =>
        FileAsync(TenderFiles.OpenDocumentContentType, TenderFiles.OpenDocumentExtension, "odt", (document, imprint, output) => TenderFiles.WriteOpenDocument(output, document, imprint), cancellationToken);

    [GetOrHead(BuildingRoutes.Markdown)]
    [HttpPost(BuildingRoutes.Markdown)]
    [RequestSizeLimit(MostBody), RequestFormLimits(ValueCountLimit = MostFields, KeyLengthLimit = 200, ValueLengthLimit = 16 * 1024, MultipartBodyLengthLimit = MostBody)]
    public Task<IActionResult> Markdown(CancellationToken cancellationToken) =>
        FileAsync("text/markdown; charset=utf-8", ".md", "markdown", (document, _, output) => output.Write(Encoding.UTF8.GetBytes(TenderMarkdown.Write(document))), cancellationToken);

    [GetOrHead(BuildingRoutes.Plain)]
    [HttpPost(BuildingRoutes.Plain)]
    [RequestSizeLimit(MostBody), RequestFormLimits(ValueCountLimit = MostFields, KeyLengthLimit = 200, ValueLengthLimit = 16 * 1024, MultipartBodyLengthLimit = MostBody)]
    public Task<IActionResult> Plain(CancellationToken cancellationToken) =>
        FileAsync("text/plain; charset=utf-8", ".txt", "tekst", (document, _, output) => output.Write(Encoding.UTF8.GetBytes(TenderPlainText.Write(document))), cancellationToken);

    [GetOrHead(BuildingRoutes.Json)]
    [HttpPost(BuildingRoutes.Json)]
    [RequestSizeLimit(MostBody), RequestFormLimits(ValueCountLimit = MostFields, KeyLengthLimit = 200, ValueLengthLimit = 16 * 1024, MultipartBodyLengthLimit = MostBody)]
    public Task<IActionResult> Json(CancellationToken cancellationToken) =>
        FileAsync("application/json; charset=utf-8", ".json", "json", (document, _, output) => output.Write(TenderJson.Write(document)), cancellationToken);

    private bool IsScript => Request.Headers["X-Requested-With"] == "fetch";

    private async Task<IActionResult> FileAsync(string contentType, string extension, string kind, Action<Core.TenderParagraphs.TenderDocument, TenderImprint, Stream> write, CancellationToken cancellationToken)
    {
        var form = HttpMethods.IsPost(Request.Method) ? await ReadAsync(cancellationToken) : null;
        if (form is null && HttpMethods.IsPost(Request.Method))
        {
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var state = form is null ? BuildStateReader.Read(name => Request.Query[name], []) : StateOf(form);
        if (queries.Document(state) is not ({ } document, { } imprint))
        {
            return NotFound();
        }

        if (!HttpMethods.IsHead(Request.Method))
        {
            foreach (var section in document.Sections) counter.Count(section.Id, section.Version, kind);
        }

        Response.Headers.CacheControl = "no-store";
        var output = new MemoryStream();
        write(document, imprint, output);
        output.Position = 0;
        return File(output, contentType, (document.Sections is [var only] ? only.Id : "social-return-paragrafen") + extension);
    }

    private async Task<IFormCollection?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            return await Request.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException nonsense)
        {
            throw new BadHttpRequestException("This is no form of the screen.", StatusCodes.Status400BadRequest, nonsense);
        }
    }

    // What still stands as the page had put it was not typed
    private static BuildState StateOf(IFormCollection form) => BuildStateReader.Read(
        name => form.TryGetValue(name, out var values) ? values : StringValues.Empty,
        form.Where(pair => pair.Key.StartsWith(Parameter.FieldPrefix, StringComparison.Ordinal))
            .Select(pair => (Alias: pair.Key[Parameter.FieldPrefix.Length..], Text: pair.Value.ToString()))
            .Where(pair => form[Parameter.GivenPrefix + pair.Alias].ToString() != pair.Text)
            .Select(pair => KeyValuePair.Create(pair.Alias, pair.Text)));

    private static string? RemovedBy(string act, BuildState before, BuildState after) =>
        before.Chosen.Count > after.Chosen.Count && act.Split(':') is [_, var id] ? $"{id}:{before.Chosen.Select(chosen => chosen.Id).ToList().IndexOf(id)}" : null;

    private LocalRedirectResult LeadTo(BuildState state, string act, string? removed = null)
    {
        cookie.TryWrite(Response, state);
        var address = BuildAddress.Of(state);
        var more = removed is null ? "" : $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter.Removed}={Uri.EscapeDataString(removed)}";
        return LocalRedirect(address + more + BuildActions.FragmentAfter(act));
    }

    private ViewResult Show(BuildState state, string policyStamp, string? removed, bool isKept)
    {
        Response.Headers.CacheControl = "no-store";
        return View("Build", queries.Page(state, policyStamp, removed, isKept));
    }
}
