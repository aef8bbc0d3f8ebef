namespace Showcase.Core.Results;

/// <summary>One part of a division: <c>sector / groen</c>; the undivided total has an empty value.</summary>
/// <param name="Dimension">One of <see cref="Results.Dimension"/>.</param>
public readonly record struct CubeMember(string Dimension, string Value);
