namespace Showcase.Web.Features.Oembed;

internal static class OembedRoutes
{
    public const string Provider = "/oembed";

    public static readonly string[] Parameters = ["format", "maxheight", "maxwidth", "url"];
}
