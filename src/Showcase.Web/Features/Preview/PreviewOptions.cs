namespace Showcase.Web.Features.Preview;

internal sealed class PreviewOptions
{
    public const string Section = "Showcase:Preview";

    /// <summary>How long a link to a draft works.</summary>
    public int LinkDays { get; set; } = 7;
}
