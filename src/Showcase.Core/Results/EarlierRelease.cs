namespace Showcase.Core.Results;

/// <summary>A release that was made before, as disclosure control needs it.</summary>
/// <param name="Content">What everyone could read.</param>
/// <param name="Log">What had been counted, and what was kept back.</param>
public sealed record EarlierRelease(CubeContent Content, SuppressionLog Log);
