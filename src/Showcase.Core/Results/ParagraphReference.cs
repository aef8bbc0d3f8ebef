using System.Text.RegularExpressions;

namespace Showcase.Core.Results;

/// <summary>The tender paragraph that a contract was made with, as a monitor names it: <c>slug</c> or <c>slug@1.2.0</c>.</summary>
/// <param name="Slug">Lower case letters, digits and single hyphens; also the last part of its address.</param>
/// <param name="Version">Semantic version; nothing when not delivered.</param>
public sealed partial record ParagraphReference(string Slug, string? Version)
{
    /// <summary>Longest reference, version included, in characters.</summary>
    public const int MaximumLength = 100;

    /// <summary>Reads a reference, whatever its case; false for anything else, which is no reason to refuse the contract that carries it.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ParagraphReference? reference)
    {
        var match = text is { Length: <= MaximumLength } ? Shape().Match(text) : Match.Empty;
        reference = match.Success ? new ParagraphReference(match.Groups["slug"].Value.ToLowerInvariant(), match.Groups["version"] is { Success: true } version ? version.Value : null) : null;
        return reference is not null;
    }

    [GeneratedRegex(@"\A(?<slug>[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*)(@(?<version>[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}))?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
