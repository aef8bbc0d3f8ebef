using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Media.EmbedProviders;

namespace Showcase.Core.Videos;

/// <summary>A film that stands at YouTube or Vimeo. Which addresses are theirs, Umbraco's embed providers say; of them no more than the film's number is kept.</summary>
/// <param name="SiteName">As people know it.</param>
/// <param name="PageAddress">Where it can be seen there.</param>
/// <param name="FrameAddress">What is put into a page: the form that follows its viewers least.</param>
/// <param name="OembedAddress">Where its title and picture can be asked.</param>
public sealed partial record ElsewhereFilm(string SiteName, Uri PageAddress, Uri FrameAddress, Uri OembedAddress)
{
    private const int LongestAddress = 300;

    // They recognise addresses here and fetch nothing: a serializer is for what comes back.
    private static readonly YouTube YouTube = new(jsonSerializer: null!);
    private static readonly Vimeo Vimeo = new(jsonSerializer: null!);

    /// <summary>Sites whose frames a page may hold.</summary>
    public string FrameOrigin => FrameAddress.GetLeftPart(UriPartial.Authority);

    /// <returns>Nothing for any other address.</returns>
    public static ElsewhereFilm? Read(string? address)
    {
        if (address?.Trim() is not { Length: > 0 and <= LongestAddress } given || !Uri.TryCreate(given, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || uri.UserInfo.Length > 0 || !uri.IsDefaultPort)
        {
            return null;
        }

        return IsAt(YouTube, given) ? AtYouTube(uri) : IsAt(Vimeo, given) ? AtVimeo(uri) : null;
    }

    private static ElsewhereFilm? AtYouTube(Uri uri)
    {
        var number = HostOf(uri) switch
        {
            "youtu.be" => YouTubePath().Match(uri.AbsolutePath).Groups[1].Value,
            "youtube.com" when uri.AbsolutePath == "/watch" => YouTubeQuery().Match(uri.Query).Groups[1].Value,
            "youtube.com" => YouTubePath().Match(uri.AbsolutePath.Replace("/shorts", "", StringComparison.Ordinal).Replace("/live", "", StringComparison.Ordinal)).Groups[1].Value,
            _ => "",
        };
        return number.Length == 0 ? null : Make("YouTube", YouTube, $"https://www.youtube.com/watch?v={number}", $"https://www.youtube-nocookie.com/embed/{number}?autoplay=1&rel=0&hl=nl&cc_lang_pref=nl&cc_load_policy=1");
    }

    private static ElsewhereFilm? AtVimeo(Uri uri)
    {
        var found = HostOf(uri) == "vimeo.com" ? VimeoPath().Match(uri.AbsolutePath) : Match.Empty;
        if (!found.Success) return null;
        var (number, secret) = (found.Groups["number"].Value, found.Groups["secret"].Value);
        return Make("Vimeo", Vimeo, $"https://vimeo.com/{number}{(secret.Length > 0 ? "/" + secret : "")}", $"https://player.vimeo.com/video/{number}?{(secret.Length > 0 ? $"h={secret}&" : "")}dnt=1&autoplay=1&texttrack=nl");
    }

    private static ElsewhereFilm Make(string name, IEmbedProvider provider, string page, string frame) => new(
        name, new Uri(page), new Uri(frame), new Uri($"{provider.ApiEndpoint.Replace(".xml", ".json", StringComparison.Ordinal)}?format=json&url={Uri.EscapeDataString(page)}"));

    private static string HostOf(Uri uri) => uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;

    private static bool IsAt(IEmbedProvider provider, string address) =>
        provider.UrlSchemeRegex.Any(pattern => Regex.IsMatch(address, pattern, RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(200)));

    [GeneratedRegex("^/([A-Za-z0-9_-]{11})/?$", RegexOptions.NonBacktracking)]
    private static partial Regex YouTubePath();

    [GeneratedRegex("[?&]v=([A-Za-z0-9_-]{11})(?:&|$)", RegexOptions.NonBacktracking)]
    private static partial Regex YouTubeQuery();

    [GeneratedRegex("^/(?<number>[0-9]{5,12})(?:/(?<secret>[a-f0-9]{6,20}))?/?$", RegexOptions.NonBacktracking)]
    private static partial Regex VimeoPath();
}
