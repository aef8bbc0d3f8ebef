using System.Text;

namespace Showcase.Web.Features.Search;

internal static class RunningText
{
    /// <summary>Paragraphs and headings as one line, in which a reader still sees where one ends.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var paragraph in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0)
            {
                line.Append(IsEnd(line[^1]) ? " " : " – ");
            }

            line.Append(paragraph);
        }

        return line.ToString();
    }

    private static bool IsEnd(char last) => last is '.' or '!' or '?' or ':' or '…' or '’' or '”' or ';';
}
