using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Settings;

internal static class SettingsRoutes
{
    public const string Index = OfficePaths.Settings;

    public const string Jobs = Index + "/taken";

    /// <summary>How far running jobs are, as JSON for the script of the page.</summary>
    public const string JobsNow = Jobs + "/nu";
    public const string JobStart = Jobs + "/starten";
    public const string JobCancel = Jobs + "/{key:guid}/annuleren";

    public const string Types = Index + "/typen";
    public const string Type = Types + "/{key:guid}";
    public const string DataType = Types + "/gegevenstype/{key:guid}";

    /// <summary>The link back to all parts.</summary>
    public static readonly Crumb Up = new("Instellingen", Index);

    /// <summary>Address of a page about one thing.</summary>
    public static string Of(string route, Guid key) => route.Replace("{key:guid}", key.ToString(), StringComparison.Ordinal);
}
