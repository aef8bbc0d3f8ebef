namespace Showcase.Web.Infrastructure;

/// <summary>Settings of the section <c>Showcase</c>.</summary>
internal sealed class ShowcaseOptions
{
    public const string Section = "Showcase";

    /// <summary>Folder of database, media, renditions, index and keys; absolute once the site has started.</summary>
    public string DataPath { get; set; } = "App_Data";

    /// <summary>Folder that holds <c>uSync/v17</c>; found beside or above the content root when empty.</summary>
    public string? UsyncPath { get; set; }

    /// <summary>Folder of seed media and monitoring files; found beside or above the content root when empty.</summary>
    public string? SamplesPath { get; set; }

    public string SiteName { get; set; } = "Social Return Showcase";

    /// <summary>Absolute address under which the public knows the site, such as <c>https://showcase.example</c>; the address of the request when empty.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>True when the public reaches the site over https, whatever a proxy asks it by.</summary>
    public bool IsHttps => BaseUrl?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Where people report problems; shown in security.txt and the API documents.</summary>
    public string ContactEmail { get; set; } = "redactie@showcase.example";
}
