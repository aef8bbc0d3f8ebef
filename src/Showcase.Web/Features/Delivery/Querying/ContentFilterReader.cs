using System.Globalization;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>Reads one <c>filter</c>, such as <c>contentType:!page</c>, <c>name:dijk</c> or <c>updateDate>:2026-01-01</c>.</summary>
internal static class ContentFilterReader
{
    /// <summary>Longest first, so that <c>>:</c> is not read as <c>></c>.</summary>
    private static readonly (string Sign, FilterOperation Operation)[] Operators =
    [
        (":!", FilterOperation.IsNot),
        (">:", FilterOperation.GreaterThanOrEqual),
        ("<:", FilterOperation.LessThanOrEqual),
        (">", FilterOperation.GreaterThan),
        ("<", FilterOperation.LessThan),
        (":", FilterOperation.Is),
    ];

    public static (ContentFilter? Filter, DeliveryProblem? Problem) Read(string text)
    {
        var start = text.AsSpan().IndexOfAny(":<>");
        if (start <= 0)
        {
            return (null, DeliveryProblem.FilterOptionNotFound(text));
        }

        var (sign, operation) = Operators.First(candidate => text.AsSpan(start).StartsWith(candidate.Sign, StringComparison.Ordinal));
        return Build(text, text[..start].ToLowerInvariant(), operation, text[(start + sign.Length)..].Trim());
    }

    private static (ContentFilter? Filter, DeliveryProblem? Problem) Build(string text, string option, FilterOperation operation, string value)
    {
        var isEquality = operation is FilterOperation.Is or FilterOperation.IsNot;
        var isNegated = operation is FilterOperation.IsNot;
        return option switch
        {
            "contenttype" when isEquality => (new ContentFilter.ContentType(Aliases(value), isNegated), null),
            "name" when isEquality => (new ContentFilter.Name(value, isNegated), null),
            "createdate" or "updatedate" => ReadMoment(value) is { } moment
                ? (new ContentFilter.Date(option == "updatedate", operation, moment), null)
                : (null, DeliveryProblem.FilterValue(text)),
            _ => (null, DeliveryProblem.FilterOptionNotFound(text)),
        };
    }

    private static string[] Aliases(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static DateTime? ReadMoment(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.UtcDateTime : null;
}
