using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Search;

/// <summary>A new index by hand.</summary>
internal sealed class SearchRebuild(SearchKeeper keeper) : IStartableJob
{
    public string Kind => JobKinds.Search;

    public string Button => "Index opnieuw opbouwen";

    public string Summary => "Maakt de zoekindex opnieuw uit wat gepubliceerd is. Doe dit als iemand iets niet vindt dat wel op de site staat; zoeken blijft intussen werken.";

    public Job Start(string who) => keeper.Rebuild(who, mayCancel: true);
}
