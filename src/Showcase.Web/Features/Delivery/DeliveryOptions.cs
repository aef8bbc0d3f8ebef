namespace Showcase.Web.Features.Delivery;

/// <summary>What the headless API withholds and how much it gives at once; section <c>Showcase:Delivery</c>.</summary>
internal sealed class DeliveryOptions
{
    public const string Section = "Showcase:Delivery";

    /// <summary>Properties that never leave the house: <c>contentType.property</c>, or <c>property</c> for every content type.</summary>
    /// <remarks>Who owns a story and when it is checked again is between editors; so is who can be recognised.</remarks>
    public IList<string> PrivateProperties { get; } = ["successStory.owner", "successStory.reviewBy", "portrayal"];

    /// <summary>Most items in one answer; Umbraco has no limit, and lets one request ask for the whole site.</summary>
    public int MaxTake { get; set; } = 1_000;

    /// <summary>Most times <c>filter</c> or <c>sort</c> may be repeated in one request.</summary>
    public int MaxOptions { get; set; } = 50;

    /// <summary>Most documents, blocks and media items written into one answer, expanded ones included.</summary>
    public int MaxNodes { get; set; } = 10_000;
}
