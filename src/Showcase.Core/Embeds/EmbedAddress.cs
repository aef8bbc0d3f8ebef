namespace Showcase.Core.Embeds;

/// <summary>A page of this site that somebody wants to show, and the room there is for it.</summary>
/// <param name="Path">Path in lower case, without query.</param>
/// <param name="Query">Parameters by name; the first value of each.</param>
/// <param name="MaxWidth">CSS pixels.</param>
/// <param name="MaxHeight">CSS pixels.</param>
public sealed record EmbedAddress(string Path, IReadOnlyDictionary<string, string> Query, int MaxWidth, int MaxHeight);
