using Showcase.Core.Consent;

namespace Showcase.Web.Features.Consent;

/// <summary>Dutch words for what consent is about.</summary>
internal static class ConsentWords
{
    /// <summary>Who acts by itself, in the log book.</summary>
    public const string Site = "Toestemming";

    /// <summary>The person portrayed, in the log book.</summary>
    public const string Portrayed = "Geportretteerde";

    private const int LongestSearch = 100;

    /// <summary>All channels, in the order of the forms.</summary>
    public static readonly IReadOnlyList<ConsentChannel> Channels = [ConsentChannel.Site, ConsentChannel.Video, ConsentChannel.Social, ConsentChannel.Embed, ConsentChannel.Report];

    /// <summary>As colleagues say it.</summary>
    public static string Of(ConsentChannel channel) => channel switch
    {
        ConsentChannel.Site => "de website",
        ConsentChannel.Video => "films",
        ConsentChannel.Social => "sociale media",
        ConsentChannel.Embed => "andere websites",
        _ => "rapportages",
    };

    /// <summary>Its word in forms and addresses.</summary>
    public static string Value(ConsentChannel channel) => channel switch
    {
        ConsentChannel.Site => "site",
        ConsentChannel.Video => "video",
        ConsentChannel.Social => "sociaal",
        ConsentChannel.Embed => "insluiten",
        _ => "rapport",
    };

    /// <summary>What someone typed to look for, no longer than it needs to be.</summary>
    public static string Searched(string? typed)
    {
        // What no database takes for a text stands in no name either.
        var words = string.Concat((typed ?? "").Where(character => !char.IsControl(character) && !char.IsSurrogate(character))).Trim();
        return words.Length > LongestSearch ? words[..LongestSearch] : words;
    }

    /// <summary>The channels that a form names; what it does not know is left out.</summary>
    public static IReadOnlyList<ConsentChannel> Read(IEnumerable<string?> values)
    {
        var given = values.ToHashSet(StringComparer.Ordinal);
        return [.. Channels.Where(channel => given.Contains(Value(channel)))];
    }
}
