namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>The words a query may use: those for documents, and the fewer for media.</summary>
/// <param name="TypeOption">The filter on the type.</param>
/// <param name="HasDates">Whether dates can be filtered on.</param>
internal sealed record QueryLanguage(
    string TypeOption, bool HasDates, IReadOnlyDictionary<string, ContentSelectorKind> Selectors, IReadOnlyDictionary<string, ContentSortKey> Sorts)
{
    public static readonly QueryLanguage Content = new("contentType", true, Words(Enum.GetValues<ContentSelectorKind>()), Words(Enum.GetValues<ContentSortKey>()));

    public static readonly QueryLanguage Media = new(
        "mediaType", false, Words([ContentSelectorKind.Children]), Words(Enum.GetValues<ContentSortKey>().Except([ContentSortKey.Level])));

    public DeliveryProblem FilterOptionNotFound(string filter) =>
        DeliveryProblem.OptionNotFound("Filter option not found", "One of the attempted 'filter' options does not exist", filter,
            HasDates ? [TypeOption, "name", "createDate", "updateDate"] : [TypeOption, "name"]);

    public DeliveryProblem SelectorOptionNotFound(string fetch) =>
        DeliveryProblem.OptionNotFound("Selector option not found", "The attempted 'fetch' option does not exist", fetch, Selectors.Keys.Select(word => word + ":{id or path}"));

    public DeliveryProblem SortOptionNotFound(string sort) =>
        DeliveryProblem.OptionNotFound("Sort option not found", "One of the attempted 'sort' options does not exist", sort, Sorts.Keys.Select(word => word + ":asc or :desc"));

    private static Dictionary<string, T> Words<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        values.ToDictionary(value => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..], StringComparer.OrdinalIgnoreCase);
}
