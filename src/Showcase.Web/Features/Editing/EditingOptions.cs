namespace Showcase.Web.Features.Editing;

/// <summary>Settings of the content section.</summary>
internal sealed class EditingOptions
{
    public const string Section = "Showcase:Editing";

    /// <summary>Aliases of the content types of which nothing is published before someone other than its author has approved it.</summary>
    public string[] FourEyes { get; set; } = [];

    public bool AsksFourEyes(string contentType) => FourEyes.Contains(contentType, StringComparer.OrdinalIgnoreCase);
}
