namespace Showcase.Web.Features.Media;

/// <summary>How a picture fills the width and height that are asked for, in the meaning of Umbraco's <c>rmode</c>; nothing is ever made larger than it is.</summary>
internal enum RenditionFit
{
    /// <summary>Filled, and cut off around the focal point.</summary>
    Crop,

    /// <summary>Whole, within both.</summary>
    Max,

    /// <summary>Whole, so that both are filled and one may be exceeded.</summary>
    Min,

    /// <summary>Whole, with a border up to both.</summary>
    Pad,

    /// <summary>Pulled out of shape.</summary>
    Stretch,
}
