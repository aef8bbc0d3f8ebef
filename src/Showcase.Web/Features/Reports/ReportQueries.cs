using Showcase.Core.Consent;
using Showcase.Core.Content;
using Showcase.Core.Reports;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Reports;

/// <summary>Makes a report from one release and the published site; touches no database.</summary>
public sealed class ReportQueries(IPublishedSite site, IPublishedResults published, IReleaseArchive archive, IConsentedUses uses, TimeProvider clock)
{
    /// <summary>The report that an address asks for, or what is wrong with the address.</summary>
    public ReportOutcome Find(ReportChoice choice)
    {
        var results = choice.Release is { } number ? archive.Find(number) : published.Snapshot();
        if (results?.Latest is not { } release)
        {
            return choice.Release is null
                ? ReportOutcome.Without("Er zijn nog geen cijfers vrijgegeven. Zodra de eerste uitgave er is, staan hier de rapportages.")
                : ReportOutcome.Without("Deze uitgave kennen we niet. Kies hieronder een rapportage uit de nieuwste uitgave.");
        }

        if (results.FindArea(choice.Code) is not { } area || ReportPath.KindOf(choice.Kind) != area.Kind)
        {
            return ReportOutcome.Without("Van dit gebied zijn er geen cijfers vrijgegeven. Kies hieronder een gebied waarvan die er wel zijn.");
        }

        if (!Quarter.TryParse(choice.Quarter, out var quarter) || quarter < release.FirstQuarter || quarter > release.Quarter)
        {
            return ReportOutcome.Without($"Over dit kwartaal is er geen rapportage van {area.Name}. Er zijn cijfers van het {Period.Of(release.FirstQuarter).Label} tot en met het {Period.Of(release.Quarter).Label}.", area);
        }

        return new ReportOutcome(Make(results, release, area, quarter, choice.Release is not null), null, area);
    }

    /// <summary>Number of a newer release that has the quarter of a frozen report; nothing when the report shows the newest.</summary>
    public int? NewerThan(Report report) => report.IsFrozen && published.Latest is { } latest && latest.Number > report.Release.Number ? latest.Number : null;

    private Report Make(IPublishedResults results, Release release, ResultArea area, Quarter quarter, bool isFrozen)
    {
        var period = Period.Of(quarter);
        var document = ReportAreas.DocumentOf(site, area);
        var figures = ReportFigures.Of(results, area, period, PublishedRounding.Of(results), isFrozen);
        return new Report(
            area,
            document is null ? null : site.PathOf(document),
            period,
            release,
            isFrozen,
            isFrozen ? ReportPath.FrozenOf(release, area, quarter) : ReportPath.Of(area, quarter),
            ReportPath.FrozenOf(release, area, quarter),
            ReportSummary.Of(area, period, release, figures),
            isFrozen ? $"Volgende uitgave verwacht op {DutchFormat.Day(release.NextExpected)}." : release.ExpectationOn(clock.DutchToday()),
            figures,
            ReportSeries.Of(results, area, period),
            ReportTables.Of(results, area, period, part => isFrozen ? ReportPath.FrozenOf(release, part, quarter) : ReportPath.Of(part, quarter)),
            ReportChanges.Of(ReportCorrection.Of(archive, release.Number, area, period)),
            ReportStories.Of(site, uses, area, period),
            document?.IsFictional == true);
    }
}
