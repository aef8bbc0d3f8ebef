using System.Buffers;
using System.Globalization;
using System.Text;

namespace Showcase.Core.TenderParagraphs;

/// <summary>One line of plain text: composed characters (NFC), nothing that a reader does not see.</summary>
internal static class FieldLine
{
    // What a spelling needs although it is not seen: joiners in names of some scripts
    private static readonly HashSet<int> Joiners = [0x200C, 0x200D];

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\v\f\u0085\u2028\u2029");

    /// <summary>Most characters that are looked at: composing can make a text a few times shorter, not more.</summary>
    public const int LongestTyped = FieldSpec.LongestText * 4;

    public static FieldAnswer Read(FieldKind kind, string typed)
    {
        if (typed.Length > LongestTyped)
        {
            return FieldAnswer.Refused(FieldProblemKind.TooLong, FieldSpec.LongestText);
        }

        var trimmed = typed.Trim();
        if (trimmed.AsSpan().ContainsAny(LineEnds))
        {
            return FieldAnswer.Refused(FieldProblemKind.MoreThanOneLine);
        }

        if (!IsWhole(trimmed) || trimmed.EnumerateRunes().Any(IsForbidden))
        {
            return FieldAnswer.Refused(FieldProblemKind.ForbiddenCharacter);
        }

        var line = trimmed.Normalize(NormalizationForm.FormC);
        return line.Length > FieldSpec.LongestText ? FieldAnswer.Refused(FieldProblemKind.TooLong, FieldSpec.LongestText) : FieldAnswer.Of(kind, line, line);
    }

    /// <summary>False where half a surrogate pair stands alone, or a code point that no document may hold: neither can be normalised or written as XML.</summary>
    public static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune) || (rune.Value & 0xFFFE) == 0xFFFE)
            {
                return false;
            }

            i += rune.Utf16SequenceLength - 1;
        }

        return true;
    }

    private static bool IsForbidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => true,
        UnicodeCategory.Format => !Joiners.Contains(rune.Value),
        _ => false,
    };
}
