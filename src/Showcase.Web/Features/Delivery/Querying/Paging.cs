using System.Globalization;

namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>Which part of the matches to give.</summary>
internal sealed record Paging(int Skip, int Take)
{
    private const int DefaultTake = 10;

    public static (Paging? Paging, DeliveryProblem? Problem) Read(IQueryCollection query, int maxTake)
    {
        var (skip, problem) = Number(query, "skip", 0, int.MaxValue);
        if (problem is null)
        {
            (var take, problem) = Number(query, "take", DefaultTake, maxTake);
            return problem is null ? (new Paging(skip, take), null) : (null, problem);
        }

        return (null, problem);
    }

    private static (int Number, DeliveryProblem? Problem) Number(IQueryCollection query, string parameter, int absent, int largest)
    {
        var given = query[parameter];
        if (given.Count > 1)
        {
            return (0, DeliveryProblem.Repeated(parameter));
        }

        if (given is [] or [null or ""])
        {
            return (absent, null);
        }

        return int.TryParse(given[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= largest
            ? (number, null)
            : (0, DeliveryProblem.Number(parameter, 0, largest));
    }
}
