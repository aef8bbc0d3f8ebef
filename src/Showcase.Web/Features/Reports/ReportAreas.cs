using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Reports;

/// <summary>The document that the site has on an area of the release.</summary>
internal static class ReportAreas
{
    public static ShowcaseContent? DocumentOf(IPublishedSite site, ResultArea area) => area.Kind switch
    {
        AreaKind.Region => site.All<Region>().FirstOrDefault(region => Same(region.Code, area.Code)),
        AreaKind.Organisation => site.All<Organisation>().FirstOrDefault(organisation => Same(organisation.Code, area.Code)),
        AreaKind.PolicySet => PolicyOf(site, area),
        _ => null,
    };

    /// <summary>A policy set is known in the figures by its segment in the address.</summary>
    public static PolicySet? PolicyOf(IPublishedSite site, ResultArea area) => site.All<PolicySet>().FirstOrDefault(policy => Same(policy.UrlSegment, area.Code));

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
