namespace Showcase.Core.Results;

/// <summary>What a number is about in space or in membership.</summary>
/// <param name="Code">Region code, organisation code, slug of a policy set, or <see cref="AllCode"/>.</param>
/// <param name="Name">Dutch name as it was when the release was made.</param>
/// <param name="Kind">Which of the four.</param>
/// <param name="ParentCode">The region an organisation or policy set lies in; nothing for the others.</param>
public sealed record ResultArea(string Code, string Name, AreaKind Kind, string? ParentCode)
{
    /// <summary>Everything that delivered data, together.</summary>
    public const string AllCode = "alle";

    public static readonly ResultArea All = new(AllCode, "Alle regio’s samen", AreaKind.All, null);
}

/// <summary>The kinds of area; a policy set may span regions.</summary>
public enum AreaKind
{
    All,
    Region,
    Organisation,
    PolicySet,
}
