using System.Globalization;
using System.Text.RegularExpressions;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>A letter in the folder for outgoing mail, whole or broken off by a stop. Its name says when it was written: a copy of the folder has other dates.</summary>
internal sealed partial record LyingLetter(string Path, DateTimeOffset At)
{
    public const string Whole = ".eml";
    public const string Unfinished = ".tmp";

    private const string Moment = "yyyyMMdd-HHmmss";

    public bool IsWhole => Path.EndsWith(Whole, StringComparison.Ordinal);

    /// <returns>A name that no other letter has, without its ending.</returns>
    public static string NameAt(DateTimeOffset now) => $"{now.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}";

    /// <returns>Nothing for a file that is not one of ours.</returns>
    public static LyingLetter? Of(string path) =>
        OwnName().Match(System.IO.Path.GetFileName(path)) is { Success: true } name
        && DateTimeOffset.TryParseExact(name.Groups["at"].ValueSpan, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? new(path, at) : null;

    [GeneratedRegex(@"^(?<at>\d{8}-\d{6})-[0-9a-f]{32}\.(eml|tmp)$", RegexOptions.NonBacktracking)]
    private static partial Regex OwnName();
}
