namespace Showcase.Web.Features.Shared.Office;

/// <summary>What someone typed or a client sent as text.</summary>
internal static class OfficeText
{
    /// <summary>PostgreSQL stores no NUL, and half a surrogate is no character.</summary>
    public static bool IsStorable(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\0' || (char.IsSurrogate(text[index]) && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[++index]))))
            {
                return false;
            }
        }

        return true;
    }
}
