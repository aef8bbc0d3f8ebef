using System.Text;

namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>What a receiver answered, as text for the log: whatever bytes they were.</summary>
internal static class AnswerText
{
    /// <summary>Its first characters; what has no shape of its own, or turns the text around it, becomes a space.</summary>
    public static string Of(ReadOnlySpan<byte> body)
    {
        var text = new StringBuilder(AttemptRow.LongestAnswer);
        foreach (var rune in Encoding.UTF8.GetString(body).EnumerateRunes())
        {
            if (text.Length + rune.Utf16SequenceLength > AttemptRow.LongestAnswer) break;
            var isPlain = rune.Value == '\n' || !(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse);
            text.Append(isPlain ? rune.ToString() : " ");
        }

        return text.ToString().Trim();
    }
}
