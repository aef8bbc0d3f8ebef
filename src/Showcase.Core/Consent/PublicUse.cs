namespace Showcase.Core.Consent;

/// <summary>What can be done with something public beside showing it on its own page.</summary>
[Flags]
public enum PublicUse
{
    None = 0,

    /// <summary>Its picture goes with a link that is shared.</summary>
    Social = 1,

    /// <summary>Another site shows it.</summary>
    Embed = 2,

    /// <summary>A report names it.</summary>
    Report = 4,
}
