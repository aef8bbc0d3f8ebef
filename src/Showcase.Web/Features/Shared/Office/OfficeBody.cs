using System.Text.Json;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Reads what a client sends.</summary>
internal static class OfficeBody
{
    /// <summary>Bytes of a whole document; a story of ten pages with twenty blocks is a twentieth of this.</summary>
    public const long Largest = 2 * 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { MaxDepth = 16 };

    /// <exception cref="RefusedException">It is no JSON of this form, or too large.</exception>
    public static async Task<T> ReadAsync<T>(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new RefusedException(OfficeProblem.Of(StatusCodes.Status415UnsupportedMediaType));
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Options, context.RequestAborted) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new RefusedException(OfficeProblem.Of(StatusCodes.Status400BadRequest));
        }
        catch (BadHttpRequestException wrong) when (wrong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new RefusedException(OfficeProblem.Of(wrong.StatusCode, "Dit document is te groot om op te slaan: meer dan 2 MB. Maak het korter, of zet foto’s en bestanden in Media."));
        }
    }

    /// <summary>The revision that a write builds on.</summary>
    /// <exception cref="RefusedException">The request does not say it.</exception>
    public static long RevisionOf(HttpContext context)
    {
        var given = context.Request.Headers.IfMatch;
        return given.Count == 1 && long.TryParse(given[0]!.Trim('"'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var revision)
            ? revision
            : throw new RefusedException(OfficeProblem.Of(StatusCodes.Status428PreconditionRequired));
    }
}
