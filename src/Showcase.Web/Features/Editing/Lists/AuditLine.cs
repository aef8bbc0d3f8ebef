using System.Text.RegularExpressions;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>A line of the log book as a page shows it.</summary>
/// <param name="Subject">What it was about, without type and key.</param>
/// <param name="Type">Dutch name of its type; nothing for what is no document.</param>
/// <param name="Address">Where it still is; nothing when it is gone.</param>
internal sealed partial record AuditLine(AuditRow Row, string Subject, string? Type, string? Address)
{
    /// <summary>The document a line is about, as the line says it: name, alias of its type and key, and what comes after.</summary>
    public static (string Name, string Type, Guid Key, string After)? DocumentOf(string subject) =>
        Document().Match(subject) is { Success: true } match
            ? (match.Groups["name"].Value, match.Groups["type"].Value, Guid.Parse(match.Groups["key"].ValueSpan), match.Groups["rest"].Value)
            : null;

    [GeneratedRegex(@"^(?:(?<name>.*) \()?(?<type>[A-Za-z]+), (?<key>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)?(?<rest>.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Document();
}
