using Microsoft.AspNetCore.WebUtilities;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>The table of the back office.</summary>
/// <param name="Lines">Those of this page.</param>
/// <param name="Totals">By column, of all lines.</param>
/// <param name="Since">Day of the first count ever; nothing when there is none.</param>
internal sealed record CountsPage(
    CountPeriod Period,
    CountOrder Order,
    IReadOnlyList<CountLine> Lines,
    IReadOnlyDictionary<CountColumn, long> Totals,
    DateOnly? Since,
    Paging Paging) : IOfficePage
{
    public OfficeHead Head { get; } = new("Gebruik van paragrafen", ParagraphsRoutes.Office);

    public string CsvAddress => AddressOf(ParagraphsRoutes.OfficeCsv, Order);

    /// <summary>Where the head of a column leads.</summary>
    public string SortAddress(CountColumn column) => AddressOf(ParagraphsRoutes.Office, Order.Next(column));

    private string AddressOf(string path, CountOrder order) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        [CountPeriod.Parameter] = Period.Word,
        [CountOrder.ColumnParameter] = order.Column.Name,
        [CountOrder.DirectionParameter] = order.Word,
    });
}
