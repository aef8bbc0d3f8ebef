using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>The language asked for by <c>Accept-Language</c>: the one a browser or client likes best.</summary>
internal sealed class RequestCulture(IHttpContextAccessor http) : IRequestCultureService
{
    private const int LongestTag = 35;

    public string? GetRequestedCulture() =>
        http.Header(Constants.DeliveryApi.HeaderNames.AcceptLanguage) is { } header
        && StringWithQualityHeaderValue.TryParseList([header], out var languages)
            ? languages.Where(IsUsable).OrderByDescending(language => language.Quality ?? 1).FirstOrDefault()?.Value.Value
            : null;

    private static bool IsUsable(StringWithQualityHeaderValue language) =>
        language.Quality is not 0
        && language.Value.Value is { Length: > 1 and <= LongestTag } tag
        && tag.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
