using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>The line under a filled paragraph: which version of which day it was made from, with which policy, and when.</summary>
internal static class CopyStamp
{
    /// <param name="address">Absolute address of the version.</param>
    /// <param name="policy">Title of the policy set, or nothing.</param>
    public static string Of(TenderParagraph paragraph, string address, string? policy, DateOnly day) =>
        $"{ParagraphStamp.Of(paragraph, address)} – {(policy is null ? "" : $"Beleid: {policy}. ")}Gekopieerd op {Dutch.Day(day)}.";
}
