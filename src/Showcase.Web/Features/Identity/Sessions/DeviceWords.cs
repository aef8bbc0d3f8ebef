namespace Showcase.Web.Features.Identity.Sessions;

/// <summary>What a browser says about itself, in a few words by which its owner knows it again. Nothing of the text itself is kept.</summary>
internal static class DeviceWords
{
    public const string Unknown = "Onbekende browser";

    // In this order: most browsers also name those they resemble.
    private static readonly (string Mark, string Word)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Word)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("CrOS", "ChromeOS"), ("Windows", "Windows"), ("Macintosh", "macOS"), ("Linux", "Linux")];

    public static string Of(string? userAgent)
    {
        var browser = WordIn(Browsers, userAgent) ?? Unknown;
        return WordIn(Systems, userAgent) is { } system ? $"{browser} op {system}" : browser;
    }

    private static string? WordIn((string Mark, string Word)[] words, string? text) =>
        words.FirstOrDefault(word => text?.Contains(word.Mark, StringComparison.Ordinal) == true).Word;
}
