using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>The options of the two selects on the page of an indicator.</summary>
internal static class Choices
{
    private static readonly (AreaKind Kind, string? Label)[] AreaGroups =
        [(AreaKind.All, null), (AreaKind.Region, "Regio’s"), (AreaKind.Organisation, "Organisaties"), (AreaKind.PolicySet, "Beleid")];

    public static IReadOnlyList<ChoiceGroup> Areas(IReadOnlyList<ResultArea> areas, ResultArea? chosen) =>
    [
        .. from found in AreaGroups
           let options = areas.Where(area => area.Kind == found.Kind).Select(area => new Choice(area.Code, area.Name, area == chosen)).ToList()
           where options.Count > 0
           select new ChoiceGroup(found.Label, options),
    ];

    public static IReadOnlyList<ChoiceGroup> Periods(Release? release, Period? chosen) => release is null
        ? []
        : [Group("Kwartalen", release.Quarters, chosen), Group("Jaren", release.FullYears, chosen)];

    private static ChoiceGroup Group(string label, IEnumerable<Period> periods, Period? chosen) =>
        new(label, [.. periods.Reverse().Select(period => new Choice(period.ToString(), period.Label, period == chosen))]);
}
