namespace Showcase.Core.Regions;

/// <summary>A published set of building blocks: what an effort is worth towards an obligation. Effort values, no wages and no savings on benefits.</summary>
/// <param name="Code">Such as <c>leiden-2023</c>; values of different sets are never added or compared.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Source">Address where it was published.</param>
public sealed record BlockSet(string Code, string Publisher, string Source, IReadOnlyList<BuildingBlock> Blocks);

/// <summary>One effort and its value.</summary>
/// <param name="Set">Code of the set it belongs to.</param>
/// <param name="Code">Unique within the set, such as <c>BBL</c>.</param>
/// <param name="TargetGroup">Dutch, as published.</param>
/// <param name="Condition">Dutch, as published, or nothing.</param>
/// <param name="ValueEuroCents">Nothing where the value is the amount of the invoice.</param>
/// <param name="Unit">As published: <c>EUR per jaar fulltime 36u</c>.</param>
/// <param name="Kind"><c>basis</c>, <c>bonus</c>, <c>maand</c>, <c>dag</c>, <c>uur</c> or <c>factuur</c>.</param>
/// <param name="Counting">How long it counts, as published, or nothing.</param>
public sealed record BuildingBlock(string Set, string Code, string TargetGroup, string? Condition, long? ValueEuroCents, string Unit, string Kind, string? Counting);
