namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>Reads <c>fetch</c>, <c>filter</c>, <c>sort</c>, <c>skip</c> and <c>take</c>; the first that is wrong is the answer.</summary>
internal static class ContentQueryReader
{
    public static (ContentQuery? Query, DeliveryProblem? Problem) Read(IQueryCollection query, QueryLanguage language, DeliveryOptions options)
    {
        var (selector, problem) = ReadSelector(query, language);
        if (problem is not null)
        {
            return (null, problem);
        }

        (var filters, problem) = ReadAll(query, "filter", options.MaxOptions, text => ContentFilterReader.Read(text, language));
        if (problem is not null)
        {
            return (null, problem);
        }

        (var sorts, problem) = ReadAll(query, "sort", options.MaxOptions, text => ContentSort.Read(text, language));
        if (problem is not null)
        {
            return (null, problem);
        }

        (var paging, problem) = Paging.Read(query, options.MaxTake);
        return problem is not null ? (null, problem) : (new ContentQuery(selector, filters, sorts, paging!), null);
    }

    private static (ContentSelector? Selector, DeliveryProblem? Problem) ReadSelector(IQueryCollection query, QueryLanguage language) => query["fetch"] switch
    {
        { Count: > 1 } => (null, DeliveryProblem.Repeated("fetch")),
        [{ Length: > 0 } fetch] => ContentSelector.Read(fetch, language),
        _ => (null, null),
    };

    private static (IReadOnlyList<T> Read, DeliveryProblem? Problem) ReadAll<T>(
        IQueryCollection query, string parameter, int limit, Func<string, (T? Option, DeliveryProblem? Problem)> read)
        where T : class
    {
        var texts = query[parameter];
        if (texts.Count > limit)
        {
            return ([], DeliveryProblem.TooMany(parameter, limit));
        }

        var options = new List<T>(texts.Count);
        foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            var (option, problem) = read(text!);
            if (option is null)
            {
                return ([], problem);
            }

            options.Add(option);
        }

        return (options, null);
    }
}
