using System.Text;

namespace Showcase.Web.Features.Editing.Finding;

/// <summary>Letters as they are compared: small, without accents. One character for each, so that a place in the one is the place in the other.</summary>
internal static class Folding
{
    private const char FirstBeyondAscii = '\u0080';
    private const char LastLatin = '\u024F';
    private const char NoBreakSpace = '\u00A0';
    private static readonly char[] Latin = [.. Enumerable.Range(FirstBeyondAscii, LastLatin - FirstBeyondAscii + 1).Select(code => Bare((char)code))];

    public static string Of(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            folded[at] = Of(text[at]);
        }
    });

    private static char Of(char character) => character switch
    {
        < FirstBeyondAscii => char.ToLowerInvariant(character),
        <= LastLatin => Latin[character - FirstBeyondAscii],
        '‘' or '’' => '\'',
        _ => char.ToLowerInvariant(character),
    };

    private static char Bare(char character) =>
        character == NoBreakSpace ? ' ' : char.IsLetter(character) ? char.ToLowerInvariant(character.ToString().Normalize(NormalizationForm.FormD)[0]) : character;
}
