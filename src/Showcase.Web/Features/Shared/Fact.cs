namespace Showcase.Web.Features.Shared;

/// <summary>One line of a box of facts.</summary>
/// <param name="Path">Where the value leads, or nothing.</param>
/// <param name="Day">The value when it is a day.</param>
public sealed record Fact(string Label, string Value, string? Path = null, DateOnly? Day = null);
