using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Features.Search;

/// <summary>Whether the index holds what is public.</summary>
internal sealed class SearchHealth(SearchKeeper keeper, IServiceScopeFactory scopes) : IHealthPart
{
    public string Title => "Zoekindex";

    public int Order => 20;

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        if (keeper.Current is not { } index)
        {
            return Task.FromResult(HealthFinding.Attention("De index wordt nog geopend of gemaakt; zoeken wacht daarop.", "Wacht een halve minuut en kijk opnieuw."));
        }

        using var scope = scopes.CreateScope();
        var isSame = index.Stamp == scope.ServiceProvider.GetRequiredService<SearchContents>().Stamp();
        var found = index.Search(searcher => searcher.IndexReader.NumDocs);
        var published = scope.ServiceProvider.GetRequiredService<IPublishedSite>().All<ShowcaseContent>().Count;
        return Task.FromResult(Of(isSame, keeper.IsBusy, index.IsInMemory) with
        {
            Facts =
            [
                new("In de index", HealthWords.Count(found, "pagina", "pagina’s")),
                new("Gepubliceerd", $"{HealthWords.Count(published, "document", "documenten")}; in de index staan ook rapportages"),
                .. ChangedAt(keeper.Folder) is { } at ? [new("Bijgewerkt", HealthWords.Moment(at))] : Array.Empty<HealthFact>(),
            ],
        });
    }

    /// <param name="isSame">Whether the index was made of what is public now.</param>
    public static HealthFinding Of(bool isSame, bool isBusy, bool isInMemory) => (isSame, isBusy, isInMemory) switch
    {
        (_, _, true) => HealthFinding.Attention("De index kan niet op schijf worden bewaard en staat alleen in het geheugen. Zoeken werkt; elke start duurt langer.", "Maak ruimte of geef de site schrijfrechten op de map “index” in de gegevensmap, en bouw de index opnieuw op."),
        (true, _, _) => HealthFinding.Good("De index bevat wat er nu gepubliceerd is."),
        (_, true, _) => HealthFinding.Good("De index wordt bijgewerkt."),
        _ => HealthFinding.Attention("De index loopt achter op wat gepubliceerd is.", "Wacht een minuut. Blijft het zo, bouw de index dan opnieuw op bij Achtergrondtaken."),
    };

    private static DateTimeOffset? ChangedAt(string folder) => Directory.Exists(folder) ? new DateTimeOffset(Directory.GetLastWriteTimeUtc(folder), TimeSpan.Zero) : null;
}
