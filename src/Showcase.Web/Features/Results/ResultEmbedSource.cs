using Showcase.Core.Embeds;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>The pages of indicators, and embeds themselves, for the oEmbed provider.</summary>
internal sealed class ResultEmbedSource(EmbedQueries embeds, ReleaseViews views) : IEmbedSource
{
    public Embed? Find(EmbedAddress address)
    {
        if (!address.Path.StartsWith(ResultsRoutes.Overview + "/", StringComparison.Ordinal))
        {
            return null;
        }

        var isEmbed = address.Path.StartsWith(ResultsRoutes.Embeds + "/", StringComparison.Ordinal);
        var code = address.Path[((isEmbed ? ResultsRoutes.Embeds : ResultsRoutes.Overview).Length + 1)..];
        var (area, period) = (address.Query.GetValueOrDefault("gebied"), address.Query.GetValueOrDefault("periode"));
        if (!EmbedKinds.TryParse(address.Query.GetValueOrDefault("soort"), out var kind) || views.Read(address.Query.GetValueOrDefault("uitgave")) is not { } view
            || embeds.Find(code, new IndicatorChoice(area, period), kind, view) is not { } page)
        {
            return null;
        }

        var (_, width, height) = EmbedSnippets.Frame("", page.Title, kind, address.MaxWidth, address.MaxHeight);
        return new Embed(page.Title, null, width, height, null)
        {
            FramePath = ResultsRoutes.EmbedOf(code, kind, area ?? ResultArea.AllCode, period ?? Period.Latest, view.Frozen),
        };
    }
}
