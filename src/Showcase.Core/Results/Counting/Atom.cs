namespace Showcase.Core.Results.Counting;

/// <summary>An organisation for as long as it belonged to the same regions and policy sets: the smallest thing that areas are made of.</summary>
/// <param name="Place">The organisation's own area when there is one atom of it, else a place behind all areas.</param>
/// <param name="Areas">Places of the areas that it is in: everything, itself, its regions and policy sets.</param>
/// <param name="Spans">The days, first and last, in which it belonged there.</param>
internal sealed record Atom(int Place, int[] Areas, IReadOnlyList<(DateOnly From, DateOnly To)> Spans)
{
    public bool Overlaps(Period period) => Spans.Any(span => span.From <= period.LastDay && span.To >= period.FirstDay);
}
