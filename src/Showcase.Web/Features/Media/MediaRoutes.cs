namespace Showcase.Web.Features.Media;

/// <summary>The addresses of media: originals as Umbraco stores them, renditions as the same address with a signed query.</summary>
internal static class MediaRoutes
{
    public const string Root = "/media/";

    /// <summary>Eight characters in Umbraco today, a number or a GUID in older sites.</summary>
    public const string File = "/media/{folder:regex(^[A-Za-z0-9-]{{1,40}}$)}/{name}";
}
