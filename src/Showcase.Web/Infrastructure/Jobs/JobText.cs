namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>What is told of a job fits on a line of its table.</summary>
internal static class JobText
{
    public const int LongestKind = 40;
    public const int LongestTitle = 200;
    public const int LongestWho = 256;
    public const int LongestText = 500;

    /// <summary>One line, and never the first half of a character that takes two.</summary>
    public static string Line(string text, int longest)
    {
        var line = string.Concat(text.Where(character => !char.IsControl(character)));
        if (line.Length <= longest) return line;
        return line[..(char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1)] + "…";
    }
}
