namespace Showcase.Core.Results;

/// <summary>What a number counts; it decides the format and the disclosure rules.</summary>
public enum UnitKind
{
    /// <summary>Things that are not people: contracts, contractors.</summary>
    Count,

    /// <summary>People, or events in the life of one person, such as a placement.</summary>
    People,

    /// <summary>Whole euros.</summary>
    Euro,

    /// <summary>Whole percents.</summary>
    Percent,

    /// <summary>Hours worked.</summary>
    Hours,
}
