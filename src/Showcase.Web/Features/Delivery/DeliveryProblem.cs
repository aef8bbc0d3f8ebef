using Microsoft.AspNetCore.Mvc;

namespace Showcase.Web.Features.Delivery;

/// <summary>Why a request gets no answer, told as problem details.</summary>
/// <param name="Title">The words Umbraco uses, where it has any: clients match on them.</param>
/// <param name="Detail">What to change, for the developer who reads it.</param>
/// <param name="Status">HTTP status.</param>
internal sealed record DeliveryProblem(string Title, string Detail, int Status = StatusCodes.Status400BadRequest)
{
    public static readonly DeliveryProblem NotFound = new("Not Found", "Nothing is published here.", StatusCodes.Status404NotFound);

    /// <summary>Says nothing of what it was, nor of why.</summary>
    public static readonly DeliveryProblem Gone = new("Gone", "What was published here was taken off for good.", StatusCodes.Status410Gone);

    public static readonly DeliveryProblem Unauthorized = new("Unauthorized", "This needs a valid Api-Key header.", StatusCodes.Status401Unauthorized);

    public static readonly DeliveryProblem Unavailable = new("Unavailable", "What this needs cannot be read at the moment. Try again in some seconds.", StatusCodes.Status503ServiceUnavailable);

    public static readonly DeliveryProblem StartItemNotFound = new("Not Found", "The Start-Item could not be found", StatusCodes.Status404NotFound);

    public static DeliveryProblem OptionNotFound(string title, string what, string given, IEnumerable<string> known) =>
        new(title, $"{what}: '{Shorten(given)}'. Known are {string.Join(", ", known)}.");

    public static DeliveryProblem FilterValue(string filter) =>
        new("Filter value not valid", $"The value in filter '{Shorten(filter)}' is no date; write it as 2026-11-22 or 2026-11-22T14:30:00Z.");

    public static DeliveryProblem Repeated(string parameter) =>
        new("Query parameter repeated", $"'{parameter}' may be given once.");

    public static DeliveryProblem TooMany(string parameter, int limit) =>
        new("Too many values", $"'{parameter}' may be given at most {limit} times.");

    public static DeliveryProblem Number(string parameter, int smallest, int largest) =>
        new("Number out of range", $"'{parameter}' must be a whole number from {smallest} to {largest}.");

    public static DeliveryProblem Selection(string parameter, int position, string reason) =>
        new("Property selection not valid", $"'{parameter}' cannot be read at position {position}: {reason}");

    public static DeliveryProblem Id(string value) =>
        new("Id not valid", $"'{Shorten(value)}' is no id; ids look like 8d9a2c1e-3c0f-4d7b-9f5a-0c6d1e2f3a4b.");

    public static DeliveryProblem TooLarge(int limit) =>
        new("Answer too large", $"With these 'expand' and 'take' the answer would hold more than {limit} documents, blocks and media items. Ask for less at once.");

    public IResult ToResult() => TypedResults.Problem(new ProblemDetails
    {
        Type = Status switch
        {
            StatusCodes.Status401Unauthorized => "https://tools.ietf.org/html/rfc9110#section-15.5.2",
            StatusCodes.Status404NotFound => "https://tools.ietf.org/html/rfc9110#section-15.5.5",
            StatusCodes.Status410Gone => "https://tools.ietf.org/html/rfc9110#section-15.5.11",
            StatusCodes.Status503ServiceUnavailable => "https://tools.ietf.org/html/rfc9110#section-15.6.4",
            _ => "https://tools.ietf.org/html/rfc9110#section-15.5.1",
        },
        Title = Title,
        Detail = Detail,
        Status = Status,
    });

    private static string Shorten(string value) => value.Length <= 80 ? value : value[..80] + "…";
}
