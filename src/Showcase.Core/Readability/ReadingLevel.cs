namespace Showcase.Core.Readability;

/// <summary>How hard a text is to read, by its Flesch-Douma score.</summary>
public enum ReadingLevel
{
    /// <summary>Below 30: zeer moeilijk.</summary>
    VeryHard,

    /// <summary>30 to 45: moeilijk.</summary>
    Hard,

    /// <summary>45 to 60: vrij moeilijk.</summary>
    FairlyHard,

    /// <summary>60 to 70: standaard.</summary>
    Standard,

    /// <summary>70 to 80: vrij gemakkelijk.</summary>
    FairlyEasy,

    /// <summary>80 to 90: gemakkelijk.</summary>
    Easy,

    /// <summary>90 and more: zeer gemakkelijk.</summary>
    VeryEasy,
}
