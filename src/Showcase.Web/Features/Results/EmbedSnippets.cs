using System.Text.Encodings.Web;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>The markup by which another site shows a number or a chart of ours.</summary>
internal static class EmbedSnippets
{
    /// <param name="isPinned">True when the visitor chose a period; otherwise the embed moves with the newest quarter.</param>
    /// <param name="release">The release that the embed stays with, or nothing.</param>
    public static IEnumerable<EmbedSnippet> For(PublishedResult chosen, bool isPinned, int? release, SiteLinks links)
    {
        var period = isPinned || release is not null ? chosen.Period.ToString() : Period.Latest;
        foreach (var (kind, label) in ((EmbedKind, string)[])[(EmbedKind.Number, "Het cijfer"), (EmbedKind.Chart, "De grafiek")])
        {
            var address = links.Of(ResultsRoutes.EmbedOf(chosen.Indicator.Code, kind, chosen.Area.Code, period, release));
            yield return new EmbedSnippet($"insluiten-{kind.Word()}", label, Frame(address, $"{chosen.Indicator.Name}, {chosen.Area.Name}", kind, int.MaxValue, int.MaxValue).Html);
        }
    }

    /// <summary>The frame within the room that the other site has.</summary>
    public static (string Html, int Width, int Height) Frame(string address, string title, EmbedKind kind, int maxWidth, int maxHeight)
    {
        var (width, height) = kind == EmbedKind.Chart ? (520, 700) : (400, 280);
        (width, height) = (Math.Min(width, maxWidth), Math.Min(height, maxHeight));
        var html = $"<iframe src=\"{HtmlEncoder.Default.Encode(address)}\" title=\"{HtmlEncoder.Default.Encode(title)}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>";
        return (html, width, height);
    }
}
