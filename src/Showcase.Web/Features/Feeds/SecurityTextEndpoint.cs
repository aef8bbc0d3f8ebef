using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Feeds;

/// <summary>Where a finder of a leak can report it: RFC 9116.</summary>
internal static class SecurityTextEndpoint
{
    // The standard recommends less than a year; cached copies must not outlive it either
    private static readonly TimeSpan Valid = TimeSpan.FromDays(180);

    public static ContentHttpResult Get(SiteUrls urls, IOptions<ShowcaseOptions> options, TimeProvider clock)
    {
        var expires = clock.GetUtcNow().Add(Valid).UtcDateTime.Date;
        return TypedResults.Text(
            $"""
            Contact: {new Uri("mailto:" + options.Value.ContactEmail).AbsoluteUri}
            Expires: {expires.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}
            Preferred-Languages: nl, en
            Canonical: {urls.Absolute(FeedsRoutes.Security)}

            """.ReplaceLineEndings("\n"),
            "text/plain; charset=utf-8");
    }
}
