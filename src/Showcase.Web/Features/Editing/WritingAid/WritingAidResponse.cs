using Showcase.Core.Readability;

namespace Showcase.Web.Features.Editing.WritingAid;

/// <param name="Audience">Dutch: for whom the text was measured.</param>
/// <param name="Fields">The texts of the document, in the order of its type; empty ones left out.</param>
internal sealed record WritingAidResponse(string Audience, IReadOnlyList<FieldAid> Fields);

/// <param name="Score">Flesch-Douma, whole number; nothing for a few words.</param>
/// <param name="Level">Dutch word for the score.</param>
/// <param name="Hints">On accessibility; Dutch sentences.</param>
internal sealed record FieldAid(
    string Alias,
    string Name,
    int Words,
    int Sentences,
    int? Score,
    string? Level,
    int Aim,
    bool MeetsAim,
    int LongestSentence,
    IReadOnlyList<LongSentence> LongSentences,
    IReadOnlyList<string> LongWords,
    IReadOnlyList<JargonHit> Jargon,
    IReadOnlyList<string> Hints);
