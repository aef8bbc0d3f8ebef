using Showcase.Core.Results;

namespace Showcase.Web.Features.Shared;

/// <summary>How to refer to a number in a board paper or an article, so that a reader finds back exactly this number.</summary>
/// <param name="What">Indicator, area, period, figure, status.</param>
/// <param name="Edition">Release and peildatum.</param>
/// <param name="Path">Address where the number never changes.</param>
public sealed record ResultCitation(string What, string Edition, string Path)
{
    /// <summary>Nothing where there is no number to refer to.</summary>
    public static ResultCitation? Of(PublishedResult result)
    {
        var words = ResultText.For(result);
        if (words.Text is null)
        {
            return null;
        }

        var euroNote = result.Indicator.HasEuroNote ? $"; {ResultText.EuroNote}" : "";
        return new ResultCitation(
            $"{result.Indicator.Name}, {result.Area.Name}, {words.Period}: {words.Text} ({words.Status}{euroNote})",
            $"uitgave {result.Release.Number}, peildatum {words.AsOf}",
            ResultPath.Frozen(result));
    }

    /// <summary>The whole in one line, with the name of the site and the absolute address.</summary>
    public string Text(SiteLinks links) => $"{What}. {links.SiteName}, {Edition}. {links.Of(Path)}";
}
