using Microsoft.AspNetCore.Diagnostics;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>What went wrong, for a client of the back office: problem+json in Dutch, without details of the inside.</summary>
internal static class OfficeProblem
{
    private const int RetrySeconds = 5;

    /// <summary>Below <c>/beheer/api</c> a script asks: nobody is sent to a form.</summary>
    public static bool IsFor(HttpRequest request) => request.Path.StartsWithSegments(OfficePaths.Api, StringComparison.OrdinalIgnoreCase);

    /// <param name="status">The HTTP status.</param>
    /// <param name="detail">What happened and what to do; nothing for the usual words.</param>
    /// <param name="extensions">Members beside those of every problem.</param>
    public static IResult Of(int status, string? detail = null, IDictionary<string, object?>? extensions = null)
    {
        var (title, usual) = Words(status);
        return TypedResults.Problem(detail ?? usual, statusCode: status, title: title, extensions: extensions);
    }

    public static Task AnswerFailureAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = failure is null ? StatusCodes.Status500InternalServerError : StatusOf(failure);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = RetrySeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return Of(status, status == StatusCodes.Status503ServiceUnavailable ? StorageOutage.Explain(failure!) : null).ExecuteAsync(context);
    }

    public static IResult Unavailable(HttpContext context, string reason)
    {
        context.Response.Headers.RetryAfter = RetrySeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Of(StatusCodes.Status503ServiceUnavailable, reason);
    }

    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException wrong => wrong.StatusCode,
        _ when StorageOutage.Explain(failure) is not null => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static (string Title, string Detail) Words(int status) => status switch
    {
        400 => ("Onjuist verzoek", "Dit verzoek is niet te lezen."),
        401 => ("Niet aangemeld", "Meld u aan en probeer het opnieuw. Wat u typte staat er nog."),
        403 => ("Geen toegang", "U mag dit niet doen."),
        404 => ("Niet gevonden", "Dit bestaat niet of niet meer."),
        405 => ("Onjuist verzoek", "Dit adres kent deze handeling niet."),
        409 => ("Bestaat al", "Dit is er al."),
        411 => ("Onjuist verzoek", "Dit verzoek zegt niet hoe groot het is."),
        412 => ("Intussen gewijzigd", "Iemand anders heeft dit document intussen gewijzigd."),
        413 => ("Te groot", "Dit is te groot om te bewaren."),
        415 => ("Onjuist verzoek", "Dit adres leest alleen JSON."),
        422 => ("Niet mogelijk", "Dit kan nu niet."),
        428 => ("Onjuist verzoek", "Dit verzoek zegt niet op welke versie het bouwt (If-Match)."),
        429 => ("Te veel verzoeken", "Wacht even en probeer het opnieuw."),
        507 => ("Te weinig ruimte", "Er is op de server te weinig ruimte."),
        503 => ("Tijdelijk niet beschikbaar", "Probeer het over een paar seconden opnieuw."),
        _ => ("Er ging iets mis", "Er ging iets mis. Probeer het opnieuw en meld het als het zo blijft."),
    };
}
