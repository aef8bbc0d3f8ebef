using Showcase.Core.Reports;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Reports;

/// <summary>Reads which reports there are.</summary>
public sealed class ReportIndexQueries(IPublishedResults published)
{
    public const string Title = "Rapportages";

    private static readonly (AreaKind Kind, string Id, string Title)[] Groups =
        [(AreaKind.Region, "regios", "Regio’s"), (AreaKind.Organisation, "organisaties", "Organisaties"), (AreaKind.PolicySet, "beleid", "Beleid en convenanten")];

    /// <summary>As in an address; nothing before the first release.</summary>
    public string? NewestQuarter => published.Latest?.Quarter.ToString();

    /// <param name="problem">Why there is no report, or nothing.</param>
    /// <param name="quarter">As it was asked for; the newest when that is none.</param>
    public ReportIndexPage Page(string? problem, ResultArea? area, string? quarter)
    {
        var results = published.Snapshot();
        var head = new PageHead(Title, ReportPath.Overview)
        {
            Section = Navigation.Results.Path,
            Description = "Eén rapportage per regio, organisatie of beleid en per kwartaal: om door te sturen, af te drukken of in Word over te nemen.",
            IsHidden = problem is not null,
        };
        return results.Latest is not { } release
            ? new ReportIndexPage(head, problem, [], [], null)
            : new ReportIndexPage(head, problem, [.. GroupsOf(results, release, area)], [.. Quarters(release, quarter)], Period.Of(release.Quarter).Label);
    }

    private static IEnumerable<ReportAreaGroup> GroupsOf(IPublishedResults results, Release release, ResultArea? chosen) =>
        from found in Groups
        let areas = results.Areas.Where(area => area.Kind == found.Kind)
            .Select(area => new ReportOption(ReportsRoutes.ValueOf(area), area.Name, area.Code == chosen?.Code, ReportPath.Of(area, release.Quarter))).ToList()
        where areas.Count > 0
        select new ReportAreaGroup(found.Id, found.Title, areas);

    private static IEnumerable<ReportOption> Quarters(Release release, string? asked)
    {
        var chosen = Quarter.TryParse(asked, out var quarter) && quarter >= release.FirstQuarter && quarter <= release.Quarter ? quarter : release.Quarter;
        return release.Quarters.Reverse().Select(period => new ReportOption(period.ToString(), period.Label, period == Period.Of(chosen)));
    }
}
