using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Versions.Checking;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>Checks a copied text. Nothing of it is stored, cached or logged.</summary>
/// <remarks>The form needs no antiforgery token: it changes nothing and nobody is signed in by it, so there is nothing that another site could have a visitor do.</remarks>
public sealed partial class CheckController(CheckQueries queries) : Controller
{
    private const string Field = "tekst";

    /// <summary>A form writes a strange character as up to three times its bytes, and some names come with it.</summary>
    private const int MostBody = (PastedText.MostBytes * 4) + 10_000;

    private static readonly FormOptions Limits = new() { ValueCountLimit = 16, KeyLengthLimit = 100, ValueLengthLimit = MostBody, MultipartBodyLengthLimit = MostBody };

    [GetOrHead(VersionsRoutes.Check)]
    public IActionResult Check(string? id, [FromQuery(Name = "versie")] string? version)
    {
        var (name, number) = (id?.Trim().ToLowerInvariant() ?? "", version?.Trim() ?? "");
        if (name.Length == 0 && number.Length == 0)
        {
            return Show(Page("", "", ""));
        }

        var page = Page("", name.Length <= 200 ? name : "", number.Length <= 40 ? number : "");
        return Names().IsMatch(name) && name.Length <= 200
            ? VersionNumber.Read(number) is { } asked
                ? Show(page with { Rows = queries.ByName(name, asked) })
                : Refuse(page with { Problem = "Een versie bestaat uit drie getallen met punten ertussen, zoals 1.1.0." }, StatusCodes.Status400BadRequest)
            : Refuse(page with { Problem = "Vul de naam in zoals hij in het kenmerk staat, zoals contractvoorwaarde-vijf-procent." }, StatusCodes.Status400BadRequest);
    }

    [HttpPost(VersionsRoutes.Check)]
    [RequestSizeLimit(MostBody)]
    public async Task<IActionResult> Check(CancellationToken cancellationToken)
    {
        if (!Request.HasFormContentType)
        {
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        if (await ReadTextAsync(cancellationToken) is not { } text)
        {
            return Refuse(Page("", "", "") with { Problem = "Wat u stuurde konden wij niet lezen. Kopieer de tekst opnieuw en plak haar zonder opmaak." }, StatusCodes.Status400BadRequest);
        }

        var page = Page(text, "", "");
        if (string.IsNullOrWhiteSpace(text))
        {
            return Refuse(page with { Problem = "Plak eerst een tekst in het vak." }, StatusCodes.Status400BadRequest);
        }

        if (Encoding.UTF8.GetByteCount(text) > PastedText.MostBytes)
        {
            return Refuse(page with { Problem = "Deze tekst is te lang om in één keer te controleren. Plak alleen het deel over social return, ten hoogste 200 kB." }, StatusCodes.Status413PayloadTooLarge);
        }

        var (rows, isPartial) = queries.ByText(text);
        return Show(page with { Rows = rows, IsPartial = isPartial });
    }

    /// <summary>The text, or nothing for a form that cannot be read, such as one with a NUL in it.</summary>
    private async Task<string?> ReadTextAsync(CancellationToken cancellationToken)
    {
        try
        {
            var form = await Request.ReadFormAsync(Limits, cancellationToken);
            return form[Field] is [{ } only] ? only : "";
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static CheckPage Page(string text, string id, string version) => new(
        new PageHead("Is mijn tekst nog actueel?", VersionsRoutes.Check)
        {
            Description = "Plak een tekst die u eerder kopieerde en zie of de paragraaf nog geldt, of de tekst is veranderd en wat er sindsdien anders werd.",
            Trail = [new Crumb("Paragrafen", ParagraphsRoutes.Overview)],
            Section = ParagraphsRoutes.Overview,
        },
        text,
        id,
        version,
        null,
        null,
        false);

    private ViewResult Show(CheckPage page)
    {
        // What a visitor pastes is theirs: no cache keeps the answer.
        Response.Headers.CacheControl = "no-store";
        return View("Check", page);
    }

    private ViewResult Refuse(CheckPage page, int status)
    {
        Response.StatusCode = status;
        return Show(page);
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Names();
}
