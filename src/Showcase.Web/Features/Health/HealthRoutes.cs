using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Health;

internal static class HealthRoutes
{
    /// <summary>Whether the process answers; for whatever restarts it.</summary>
    public const string Live = "/health/live";

    /// <summary>Whether the site can do all its work; for whatever sends it visitors.</summary>
    public const string Ready = "/health/ready";

    /// <summary>For the administrator, with reasons and advice.</summary>
    public const string Status = OfficePaths.Settings + "/status";
}
