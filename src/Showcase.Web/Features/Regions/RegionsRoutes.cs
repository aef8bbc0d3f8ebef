namespace Showcase.Web.Features.Regions;

internal static class RegionsRoutes
{
    public const string Regions = "/regio";
    public const string Region = "/regio/{slug}";
    public const string PolicySet = "/regio/{region}/{policy}";
    public const string Organisations = "/organisaties";
    public const string Organisation = "/organisaties/{slug}";
}
