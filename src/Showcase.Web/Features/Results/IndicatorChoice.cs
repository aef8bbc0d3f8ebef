namespace Showcase.Web.Features.Results;

/// <summary>What a visitor chose in the address, as it was written there.</summary>
public sealed record IndicatorChoice(string? Area, string? Period);
