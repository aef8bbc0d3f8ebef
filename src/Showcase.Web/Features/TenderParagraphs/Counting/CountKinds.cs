namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>What is counted of a paragraph. The words are in what browsers send, in the database and in the download of the back office.</summary>
internal static class CountKinds
{
    public const string Viewed = "bekeken";
    public const string CopiedRich = "gekopieerd-opmaak";
    public const string CopiedPlain = "gekopieerd-tekst";
    public const string Docx = "docx";
    public const string Odt = "odt";
    public const string Markdown = "markdown";
    public const string Json = "json";
    public const string Text = "tekst";

    /// <summary>Ways to take a text along.</summary>
    public static readonly IReadOnlyList<string> Taken = [CopiedRich, CopiedPlain, Docx, Odt, Markdown, Json, Text];

    public static readonly IReadOnlyList<string> All = [Viewed, .. Taken];

    /// <returns>The word as it is kept, whatever string it came in; nothing for any other.</returns>
    public static string? Find(string word) => All.FirstOrDefault(known => known == word);
}
