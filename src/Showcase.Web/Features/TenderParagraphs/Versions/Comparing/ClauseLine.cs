namespace Showcase.Web.Features.TenderParagraphs.Versions.Comparing;

/// <summary>A line of a clause as plain text: a lid, a part of one, a heading or a paragraph.</summary>
/// <param name="Marker">Its number or bullet, such as <c>4.</c>; empty when it has none.</param>
/// <param name="Text">Its words.</param>
internal sealed record ClauseLine(string Marker, string Text)
{
    private const int LongestMarker = 12;
    private const string Bullets = "–—-•·*▪◦";

    public bool IsNumbered => Marker.Length > 0 && char.IsAsciiLetterOrDigit(Marker[^1] is '.' or ')' && Marker.Length > 1 ? Marker[^2] : Marker[^1]);

    /// <summary>The lines of a plain text; empty lines are left out.</summary>
    public static IReadOnlyList<ClauseLine> Of(string plain) =>
        [.. plain.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    /// <summary>Takes the number or bullet off a line; a number without a point or bracket, such as <c>12.1</c>, only before a capital or an open place.</summary>
    public static ClauseLine Read(string line)
    {
        var end = line.AsSpan(0, Math.Min(line.Length, LongestMarker)).IndexOfAny(' ', '\t');
        if (end < 1 || line.AsSpan(end).Trim().IsEmpty)
        {
            return new("", line);
        }

        var (marker, text) = (line[..end], line[end..].TrimStart());
        return IsMarker(marker, text[0]) ? new(marker, text) : new("", line);
    }

    private static bool IsMarker(string marker, char next)
    {
        if (marker.Length == 1 && Bullets.Contains(marker[0], StringComparison.Ordinal))
        {
            return true;
        }

        var bare = marker.TrimStart('(').TrimEnd('.', ')');
        var isClosed = bare.Length < marker.Length;
        if (bare.Length == 1 && char.IsAsciiLetterLower(bare[0]))
        {
            return isClosed;
        }

        var parts = bare.Split('.');
        return Array.TrueForAll(parts, part => part.Length is 1 or 2 or 3 && part.All(char.IsAsciiDigit)) && (isClosed || (parts.Length > 1 && (char.IsUpper(next) || next == '[')));
    }
}
