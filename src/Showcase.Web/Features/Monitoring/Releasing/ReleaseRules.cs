using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>When a release may be made, and of what.</summary>
/// <param name="today">Day in the Netherlands.</param>
internal sealed class ReleaseRules(MonitoringOptions options, DateOnly today)
{
    private readonly Quarter _closed = Quarter.ClosedOn(today);

    /// <summary>What a person may release: the newest closed quarter that any source speaks of, or the one that is asked for.</summary>
    /// <param name="released">Newest quarter that was released.</param>
    public ReleasePlan ForPerson(IReadOnlyList<SourceReach> sources, Quarter? released, ReleaseRequest request)
    {
        if (sources.Count == 0)
        {
            return new ReleasePlan(_closed, [], "Er zijn nog geen gegevens ingelezen.");
        }

        var reached = Earliest(_closed, sources.Max(source => source.Quarter));
        var quarter = request.Quarter ?? reached;
        var silent = sources.Where(source => source.Quarter < quarter).ToList();
        var unknown = request.Without.FirstOrDefault(name => !sources.Any(source => IsNamed(source, name)));
        var waiting = silent.Find(source => !request.Without.Any(name => IsNamed(source, name)));
        return new ReleasePlan(quarter, silent, true switch
        {
            _ when quarter > reached => $"Het {Period.Of(quarter).Label} is nog niet afgesloten en aangeleverd.",
            _ when quarter < released => $"Er is al een uitgave tot en met het {Period.Of(released.Value).Label}; een uitgave van een eerder kwartaal kan niet meer.",
            _ when unknown is not null => "Een van de weggelaten bronnen bestaat niet.",
            _ when waiting is not null => $"De bron {waiting.Source} spreekt nog niet over het hele {Period.Of(quarter).Label}. Wacht op die bron, of maak de uitgave zonder haar.",
            _ => null,
        });
    }

    /// <summary>What is due by itself: a newer quarter that all sources speak of or, when one of them stays silent for long, the others.</summary>
    public ReleasePlan Automatic(IReadOnlyList<SourceReach> sources, Quarter? released)
    {
        if (sources.Count == 0)
        {
            return new ReleasePlan(_closed, [], "Er zijn nog geen gegevens ingelezen.");
        }

        var quarter = Earliest(_closed, sources.Max(source => source.Quarter));
        var silent = sources.Where(source => source.Quarter < quarter).ToList();
        if (silent.Count > 0 && today < quarter.LastDay.AddDays(options.DaysUntilReleaseWithout))
        {
            quarter = Earliest(_closed, sources.Min(source => source.Quarter));
            silent = [];
        }

        return new ReleasePlan(quarter, silent, true switch
        {
            _ when released >= quarter => "Er is geen nieuw afgesloten kwartaal.",
            _ when released is not null && today < quarter.LastDay.AddDays(options.DaysUntilRelease) => $"Het {Period.Of(quarter).Label} is nog te kort voorbij.",
            _ => null,
        });
    }

    /// <summary>Dutch sentence why a release of the same quarter as the last one may not be made.</summary>
    public static string? Again(ReleaseRow last, ReleaseRequest request, bool isChanged) => (last.Status, request.Status, isChanged) switch
    {
        (ReleaseStatus.Definite, ReleaseStatus.Provisional, _) => $"Uitgave {last.Number} is al definitief; een volgende uitgave van dit kwartaal is dat ook.",
        (var former, var now, false) when former == now => $"Er is niets veranderd sinds uitgave {last.Number}.",
        (_, _, true) when string.IsNullOrWhiteSpace(request.Note) => $"Deze uitgave verandert cijfers van uitgave {last.Number}. Schrijf een toelichting voor de lezers.",
        _ => null,
    };

    private static Quarter Earliest(Quarter one, Quarter other) => one < other ? one : other;

    private static bool IsNamed(SourceReach source, string name) => string.Equals(source.Source, name, StringComparison.OrdinalIgnoreCase);
}
