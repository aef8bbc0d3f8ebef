namespace Showcase.Web.Features.Shared;

internal static class SharedRoutes
{
    /// <summary>Template; the place holder takes the status code.</summary>
    public const string Error = "/fout/{0}";

    public const string ErrorRoute = "/fout/{status:int}";

    public static string ErrorPath(int status) => $"/fout/{status}";
}
