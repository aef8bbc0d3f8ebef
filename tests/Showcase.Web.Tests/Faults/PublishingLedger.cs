using System.Globalization;
using System.Text;

namespace Showcase.Web.Tests.Faults;

/// <summary>What clients were told, one line each, in a file outside the site's own folder. A line that was written survives the death of its writer.</summary>
internal static class PublishingLedger
{
    public const string Ready = "gereed";
    public const string Saved = "opgeslagen";
    public const string Published = "gepubliceerd";
    public const string Typed = "getypt";
    public const string Wrong = "onverwacht";

    private static readonly Lock Writing = new();

    public static void Write(string path, string word, Guid key, long number) =>
        WriteLine(path, string.Create(CultureInfo.InvariantCulture, $"{word} {key} {number}"));

    public static void WriteLine(string path, string line)
    {
        lock (Writing)
        {
            // One write to the kernel, no buffer of ours in between.
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }
    }

    public static IReadOnlyList<string> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The highest number that was acknowledged for each document.</summary>
    public static IReadOnlyDictionary<Guid, long> Highest(IEnumerable<string> lines, string word) =>
        Numbers(lines, word).GroupBy(line => line.Key).ToDictionary(group => group.Key, group => group.Max(line => line.Number));

    public static IEnumerable<(Guid Key, long Number)> Numbers(IEnumerable<string> lines, string word) =>
        lines.Select(line => line.Split(' ')).Where(parts => parts[0] == word && parts.Length == 3)
            .Select(parts => (Guid.Parse(parts[1]), long.Parse(parts[2], CultureInfo.InvariantCulture)));
}
