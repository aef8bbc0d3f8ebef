using System.Globalization;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Which part of a list is asked for.</summary>
internal readonly record struct Window(int Skip, int Take)
{
    public const int Most = 100;

    /// <exception cref="RefusedException">Not a whole number of zero or more, or a part of no or too many items.</exception>
    public static Window Of(HttpRequest request, int usual) => new(Number(request, "skip", 0, 0, int.MaxValue), Number(request, "take", usual, 1, Most));

    public IQueryable<T> Of<T>(IQueryable<T> rows) => rows.Skip(Skip).Take(Take);

    private static int Number(HttpRequest request, string name, int usual, int least, int most)
    {
        var given = request.Query[name];
        if (given.Count == 0)
        {
            return usual;
        }

        return given.Count == 1 && int.TryParse(given[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new RefusedException(OfficeProblem.Of(StatusCodes.Status400BadRequest, $"‘{name}’ is een getal van {least} tot en met {most}."));
    }
}

/// <summary>A part of a list, and how long the whole is.</summary>
internal sealed record ListResponse<T>(int Total, IReadOnlyList<T> Items);
