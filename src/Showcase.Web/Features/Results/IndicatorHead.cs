using System.Globalization;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>Title, description and data set description of the page of an indicator.</summary>
internal static class IndicatorHead
{
    public static PageHead For(PublishedIndicator? indicator, IndicatorDefinition definition, ResultArea? area, ReleaseView view, IReadOnlyList<Crumb> trail)
    {
        var path = area is null ? ResultPath.Of(definition) : ResultPath.Of(definition, area);
        var name = indicator?.Title ?? definition.Name;
        var title = area is null or { Kind: AreaKind.All } ? name : $"{name}: {area.Name}";
        if (view.Frozen is { } number)
        {
            return new PageHead($"{title}, uitgave {number}", $"{ResultPath.Releases}/{number}")
            {
                Section = Navigation.Results.Path,
                Trail = [Navigation.Results, new Crumb("Uitgaven", ResultPath.Releases), new Crumb($"Uitgave {number}", $"{ResultPath.Releases}/{number}")],
                Description = definition.Definition,
                IsHidden = true,
            };
        }

        return new PageHead(title, path)
        {
            Section = Navigation.Results.Path,
            Trail = trail,
            Description = area is null or { Kind: AreaKind.All } ? indicator?.MetaDescription ?? definition.Definition : $"{definition.Definition} Cijfers van {area.Name}.",
            JsonLd = Dataset(name, definition, view.Release, path),
            HasOembed = view.Release is not null,
        };
    }

    private static JsonLd? Dataset(string name, IndicatorDefinition definition, Release? release, string path) => release is null ? null : JsonLd.Of(
        "Dataset",
        ("name", name),
        ("description", $"{definition.Definition} Voorbeeldgegevens van fictieve regio’s."),
        ("url", path),
        ("inLanguage", "nl"),
        ("version", release.Number.ToString(CultureInfo.InvariantCulture)),
        ("dateModified", release.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("temporalCoverage", $"{release.FirstQuarter.FirstDay:yyyy-MM-dd}/{release.Quarter.LastDay:yyyy-MM-dd}"),
        ("isAccessibleForFree", true),
        ("distribution", new System.Text.Json.Nodes.JsonArray([.. DownloadFormat.All.Select(format => JsonLd.Node(
            "DataDownload",
            ("encodingFormat", format.ContentType.Split(';')[0]),
            ("contentUrl", ResultsRoutes.DownloadOf(definition.Code, format.Extension, null, null))))])));
}
