namespace Showcase.Web.Features.Delivery;

/// <summary>One page of a query.</summary>
/// <param name="Total">How many match in all.</param>
/// <param name="Items">Those on this page.</param>
internal sealed record PagedAnswer<T>(long Total, IReadOnlyList<T> Items);
