using System.Globalization;
using System.Text;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>What is left of the name under which someone sends a file: never a path, never a character that turns or breaks a line.</summary>
/// <param name="Extension">Small letters, without dot; empty when there is none.</param>
/// <param name="Title">For people: <c>Foto 1</c>.</param>
internal sealed record FileName(string Extension, string Title)
{
    private const int LongestTitle = 200;
    private const int LongestSlug = 80;
    private const string Nameless = "bestand";

    public static readonly FileName None = new("", "");

    public static FileName Read(string? given)
    {
        var plain = string.Concat((given ?? "").EnumerateRunes().Where(IsShown).Select(rune => rune.ToString()));
        var last = plain[(plain.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        var dot = last.LastIndexOf('.');
        var stem = dot > 0 ? last[..dot] : dot == 0 ? "" : last;
        var words = string.Join(' ', stem.Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries));
        return new(dot < 0 ? "" : last[(dot + 1)..].ToLowerInvariant(), Capital(Short(words, LongestTitle)));
    }

    /// <summary>The name in the address: <c>Foto (1).JPG</c> becomes <c>foto-1.jpg</c>.</summary>
    public string InAddress(FileFormat format)
    {
        var slug = new StringBuilder();
        foreach (var character in Title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
            {
                slug.Append(character);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var stem = slug.ToString(0, Math.Min(slug.Length, LongestSlug)).Trim('-');
        return $"{(stem.Length > 0 ? stem : Nameless)}.{format.Extension}";
    }

    // Lone surrogates come out of EnumerateRunes as the replacement character.
    private static bool IsShown(Rune rune) =>
        rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Short(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)].Trim();

    private static string Capital(string text) => text.Length == 0 ? "Bestand" : char.ToUpperInvariant(text[0]) + text[1..];
}
