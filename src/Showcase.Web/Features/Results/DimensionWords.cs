using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>How a dimension is called above a table; one that is new here is called by its own name.</summary>
internal static class DimensionWords
{
    public static string Noun(string dimension) => dimension switch
    {
        Dimension.Effort => "soort inspanning",
        Dimension.BlockSet => "bouwblokkenset",
        _ => dimension.Replace('-', ' ').Replace('_', ' '),
    };

    /// <summary>Names of block sets are codes and stay as they are.</summary>
    public static string Member(PublishedResult part) => part.Dimension == Dimension.BlockSet ? part.Member : Dutch.Capital(part.Member);
}
