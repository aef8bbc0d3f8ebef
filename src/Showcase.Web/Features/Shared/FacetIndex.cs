namespace Showcase.Web.Features.Shared;

/// <summary>Items with the numbers of their options, so that one pass both filters and counts.</summary>
internal sealed class FacetIndex<T>
{
    private readonly Facet<T>[] facets;
    private readonly FacetValue[][] options;
    private readonly Dictionary<string, int>[] optionNumbers;
    private readonly (T Item, int[][] Options)[] items;

    /// <param name="source">In the order in which they are to be shown.</param>
    public FacetIndex(IReadOnlyList<T> source, IReadOnlyList<Facet<T>> by)
    {
        facets = [.. by];
        options = [.. facets.Select(facet => OptionsOf(facet, source))];
        optionNumbers = [.. options.Select(values => values.Select((value, number) => (value.Slug, number)).ToDictionary(pair => pair.Slug, pair => pair.number, StringComparer.Ordinal))];
        items = [.. source.Select(item => (item, facets.Select((facet, at) => facet.ValuesOf(item).Select(value => optionNumbers[at][value.Slug]).Distinct().ToArray()).ToArray()))];
    }

    /// <summary>What was asked for: per facet the options that exist; whatever else stands in the address is passed over.</summary>
    public FacetSelection Read(IQueryCollection query)
    {
        var chosen = new bool[facets.Length][];
        for (var at = 0; at < facets.Length; at++)
        {
            chosen[at] = new bool[options[at].Length];
            foreach (var value in query[facets[at].Name])
            {
                if (value is not null && optionNumbers[at].TryGetValue(value, out var number))
                {
                    chosen[at][number] = true;
                }
            }
        }

        return new FacetSelection(chosen);
    }

    /// <summary>Items that have one of the chosen options of every facet with a choice; each option counts what choosing it beside the other facets would show.</summary>
    public FacetResult<T> Search(FacetSelection selection, string path)
    {
        var hits = new List<T>();
        var counts = options.Select(values => new int[values.Length]).ToArray();
        foreach (var (item, has) in items)
        {
            var misses = 0;
            var missed = -1;
            for (var at = 0; at < facets.Length && misses < 2; at++)
            {
                if (!selection.Allows(at, has[at]))
                {
                    misses++;
                    missed = at;
                }
            }

            if (misses == 0)
            {
                hits.Add(item);
            }

            for (var at = 0; misses < 2 && at < facets.Length; at++)
            {
                if (misses == 0 || missed == at)
                {
                    foreach (var number in has[at])
                    {
                        counts[at][number]++;
                    }
                }
            }
        }

        return new FacetResult<T>(hits, ViewOf(selection, counts, path));
    }

    private FacetBar ViewOf(FacetSelection selection, int[][] counts, string path)
    {
        var groups = new List<FacetGroup>(facets.Length);
        var chips = new List<FacetChip>();
        for (var at = 0; at < facets.Length; at++)
        {
            var shown = new List<FacetOption>(options[at].Length);
            for (var number = 0; number < options[at].Length; number++)
            {
                var value = options[at][number];
                var isChosen = selection.Has(at, number);
                shown.Add(new FacetOption(value.Slug, value.Label, counts[at][number], isChosen));
                if (isChosen)
                {
                    chips.Add(new FacetChip(value.Label, path + QueryOf(selection, 1, except: (at, number))));
                }
            }

            groups.Add(new FacetGroup(facets[at].Name, facets[at].Label, shown));
        }

        return new FacetBar(path, groups, chips);
    }

    /// <summary>The choice as a query string in one fixed order, with the page when it is not the first; empty when nothing was chosen.</summary>
    public string QueryOf(FacetSelection selection, int page, (int Facet, int Option)? except = null)
    {
        var query = QueryString.Empty;
        for (var at = 0; at < facets.Length; at++)
        {
            for (var number = 0; number < options[at].Length; number++)
            {
                if (selection.Has(at, number) && (at, number) != except)
                {
                    query = query.Add(facets[at].Name, options[at][number].Slug);
                }
            }
        }

        return (page > 1 ? query.Add(Paging.Parameter, page.ToString(System.Globalization.CultureInfo.InvariantCulture)) : query).ToString();
    }

    private static FacetValue[] OptionsOf(Facet<T> facet, IReadOnlyList<T> source) =>
    [
        .. source.SelectMany(facet.ValuesOf).DistinctBy(value => value.Slug)
            .OrderBy(value => PlaceOf(facet.Order, value.Slug)).ThenBy(value => value.Label, StringComparer.CurrentCultureIgnoreCase),
    ];

    private static int PlaceOf(IReadOnlyList<string> order, string slug)
    {
        for (var at = 0; at < order.Count; at++)
        {
            if (order[at] == slug)
            {
                return at;
            }
        }

        return order.Count;
    }
}

/// <summary>Per facet which options were chosen.</summary>
internal sealed class FacetSelection(bool[][] chosen)
{
    private readonly bool[] isOpen = [.. chosen.Select(options => !Array.Exists(options, isChosen => isChosen))];

    public bool IsEmpty => Array.TrueForAll(isOpen, open => open);

    public bool Has(int facet, int option) => chosen[facet][option];

    /// <summary>True when nothing was chosen in the facet, or one of these options was.</summary>
    public bool Allows(int facet, int[] options)
    {
        if (isOpen[facet])
        {
            return true;
        }

        foreach (var option in options)
        {
            if (chosen[facet][option])
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed record FacetResult<T>(IReadOnlyList<T> Hits, FacetBar Bar);
