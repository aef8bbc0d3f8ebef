namespace Showcase.Web.Features.Delivery;

/// <summary>Reads the ids of <c>items?id=…&amp;id=…</c>; one given twice counts once.</summary>
internal static class RequestedIds
{
    public static (IReadOnlyList<Guid> Ids, DeliveryProblem? Problem) Read(IQueryCollection query, int limit)
    {
        var given = query["id"];
        if (given.Count > limit)
        {
            return ([], DeliveryProblem.TooMany("id", limit));
        }

        var ids = new List<Guid>(given.Count);
        foreach (var text in given)
        {
            if (!Guid.TryParse(text, out var id))
            {
                return ([], DeliveryProblem.Id(text ?? ""));
            }

            ids.Add(id);
        }

        return (ids.Distinct().ToArray(), null);
    }
}
