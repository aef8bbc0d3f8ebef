namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>Headers that someone wants sent along, one a line: <c>X-Bron: showcase</c>.</summary>
internal static class HookHeaders
{
    public const int Most = 10;
    public const int LongestText = 10_000;

    private const int LongestName = 100;
    private const int LongestValue = 1_000;
    private const string TokenMarks = "!#$%&'*+-.^_`|~";

    // How a message is sent, and what says that it is ours, is not for a form.
    private static readonly HashSet<string> Ours = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Connection", "Keep-Alive", "Transfer-Encoding", "TE", "Trailer", "Upgrade", "Expect", "Date", "Via", "Forwarded", "Cookie", "User-Agent",
    };

    private static readonly string[] OurBeginnings = ["content-", "webhook-", "umb-webhook-", "proxy-", "sec-", "x-forwarded-", "accept-encoding", "if-", "range"];

    /// <returns>The headers, or a Dutch reason why one cannot be sent.</returns>
    public static (IReadOnlyList<KeyValuePair<string, string>> Headers, string? Problem) Read(string text)
    {
        var headers = new List<KeyValuePair<string, string>>();
        if (text.Length > LongestText) return ([], "De koppen zijn samen te lang.");
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, value) = line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (line[..colon].TrimEnd(), line[(colon + 1)..].Trim()) : (line, "");
            if (WhyNot(name, value) is { } reason) return ([], reason);
            if (headers.Exists(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))) return ([], $"De kop {name} staat er twee keer.");
            headers.Add(KeyValuePair.Create(name, value));
        }

        return headers.Count > Most ? ([], $"Er zijn hoogstens {Most} koppen mogelijk.") : (headers, null);
    }

    private static string? WhyNot(string name, string value)
    {
        if (name.Length > LongestName || !name.All(character => char.IsAsciiLetterOrDigit(character) || TokenMarks.Contains(character)) || value.Length == 0)
        {
            return "Schrijf elke kop op een eigen regel, als naam: waarde. De naam heeft alleen letters, cijfers en streepjes.";
        }

        if (Ours.Contains(name) || OurBeginnings.Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))) return $"De kop {name} stelt de site zelf in.";
        return value.Length > LongestValue || !value.All(character => character is >= ' ' and <= '~') ? $"De waarde van de kop {name} is te lang of heeft tekens die een kop niet mag hebben." : null;
    }
}
