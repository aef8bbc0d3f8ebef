using System.Text;

namespace Showcase.Web.Features.Editing.Finding;

/// <summary>Words that someone looks for, folded; as text, and as the bytes that are looked through.</summary>
internal sealed record SoughtWords(IReadOnlyList<string> Words)
{
    private const int Most = 8;
    private const int LongestQuestion = 200;

    public IReadOnlyList<byte[]> Bytes { get; } = [.. Words.Select(Encoding.UTF8.GetBytes)];

    /// <param name="question">As typed; what is beyond two hundred characters or eight words does not count.</param>
    /// <returns>Nothing for a question without words.</returns>
    public static SoughtWords? Of(string? question)
    {
        var words = Folding.Of(question is { Length: > LongestQuestion } ? question[..LongestQuestion] : question ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(Most).ToList();
        return words.Count == 0 ? null : new(words);
    }
}
