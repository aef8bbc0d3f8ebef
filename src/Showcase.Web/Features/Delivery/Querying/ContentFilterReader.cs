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

    public static (ContentFilter? Filter, DeliveryProblem? Problem) Read(string text, QueryLanguage language)
    {
        var start = text.AsSpan().IndexOfAny(":<>");
        if (start <= 0)
        {
            return (null, language.FilterOptionNotFound(text));
        }

        var (sign, operation) = Operators.First(candidate => text.AsSpan(start).StartsWith(candidate.Sign, StringComparison.Ordinal));
        return Build(new(text, text[..start], operation, text[(start + sign.Length)..].Trim()), language);
    }

    private static (ContentFilter? Filter, DeliveryProblem? Problem) Build(FilterParts parts, QueryLanguage language)
    {
        var isEquality = parts.Operation is FilterOperation.Is or FilterOperation.IsNot;
        var isNegated = parts.Operation is FilterOperation.IsNot;
        if (isEquality && parts.Names(language.TypeOption))
        {
            return (new ContentFilter.ContentType(Aliases(parts.Value), isNegated), null);
        }

        if (isEquality && parts.Names("name"))
        {
            return (new ContentFilter.Name(parts.Value, isNegated), null);
        }

        if (!language.HasDates || !(parts.Names("createDate") || parts.Names("updateDate")))
        {
            return (null, language.FilterOptionNotFound(parts.Whole));
        }

        return ReadMoment(parts.Value) is { } moment
            ? (new ContentFilter.Date(parts.Names("updateDate"), parts.Operation, moment), null)
            : (null, DeliveryProblem.FilterValue(parts.Whole));
    }

    private static string[] Aliases(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static DateTime? ReadMoment(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.UtcDateTime : null;

    private sealed record FilterParts(string Whole, string Option, FilterOperation Operation, string Value)
    {
        public bool Names(string option) => Option.Equals(option, StringComparison.OrdinalIgnoreCase);
    }
}
