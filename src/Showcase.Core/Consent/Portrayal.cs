namespace Showcase.Core.Consent;

/// <summary>What an editor says of the people in a story, film or picture.</summary>
public enum Portrayal
{
    /// <summary>Nothing yet.</summary>
    Unsaid,

    /// <summary>Nobody can be recognised, or nobody in it exists.</summary>
    Nobody,

    /// <summary>People can be recognised, and each of them has a record.</summary>
    People,

    /// <summary>Someone's story under another name, without a recognisable picture.</summary>
    Anonymous,
}

/// <summary>The same as it is stored: the words of the choice that editors make.</summary>
public static class PortrayalChoice
{
    /// <summary>Alias of the property on stories, films and pictures.</summary>
    public const string Property = "portrayal";

    public const string Nobody = "niemand herkenbaar";
    public const string People = "mensen, met toestemming";
    public const string Anonymous = "anoniem portret";

    public static readonly IReadOnlyList<string> All = [Nobody, People, Anonymous];

    /// <returns>The words of a stored choice; nothing when it is none.</returns>
    public static string? Word(string? stored) => stored?.Trim('[', ']', '"', ' ', '\n', '\r', '\t') is { } word && All.Contains(word) ? word : null;

    /// <summary>As Umbraco stores a choice.</summary>
    public static string Write(string choice) => $"[\"{choice}\"]";

    /// <param name="stored">As Umbraco stores a choice: <c>["niemand herkenbaar"]</c>, or the words alone.</param>
    public static Portrayal Read(string? stored) => Word(stored) switch
    {
        Nobody => Portrayal.Nobody,
        People => Portrayal.People,
        Anonymous => Portrayal.Anonymous,
        _ => Portrayal.Unsaid,
    };
}
