namespace Showcase.Core.Captions;

/// <summary>A stretch of a film in which something is to be heard.</summary>
public readonly record struct SoundStretch(int StartMilliseconds, int EndMilliseconds);
