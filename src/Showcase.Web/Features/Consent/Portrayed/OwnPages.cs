using Showcase.Core.Consent;
using Showcase.Core.Media;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Consent.Portrayed;

/// <summary>Something public in which the person can be recognised.</summary>
/// <param name="Kind">Dutch word.</param>
/// <param name="Title">Of the page; of a picture or file, of the page where it stands, or empty while it stands on none.</param>
/// <param name="Path">Path of the page; nothing where there is none, or where it is in the list already.</param>
/// <param name="Since">Since when it is public.</param>
internal sealed record OwnItem(string Title, string Kind, string? Path, DateTimeOffset? Since, Picture? Picture);

/// <summary>What the person allows at this moment for one channel.</summary>
internal sealed record OwnGrant(ConsentChannel Channel, DateOnly To);

/// <summary>Everything the person sees of their own consent; it does not say their name, for who finds the link.</summary>
/// <param name="Organisation">Who to ask, or nothing when that organisation is not on the site.</param>
internal sealed record OwnPage(
    string Word, IReadOnlyList<OwnItem> Items, IReadOnlyList<OwnGrant> Grants, IReadOnlyList<GrantRow> Former, string? Organisation, string Contact, bool HasStopped) : IShowcasePage
{
    /// <summary>They wanted to stop with what they ticked, and ticked nothing.</summary>
    public bool HasChosenNothing { get; init; }

    public PageHead Head => new(HasChosenNothing ? "Kruis aan waarmee u wilt stoppen" : "Uw toestemming", ConsentRoutes.Portrayed) { IsHidden = true };
}

/// <summary>Asks once whether it is sure.</summary>
internal sealed record StopPage(string Word, IReadOnlyList<ConsentChannel> Channels, string? Problem) : IShowcasePage
{
    public PageHead Head { get; } = new("Weet u het zeker?", ConsentRoutes.Portrayed) { IsHidden = true };
}

/// <summary>The same in words that everyone knows.</summary>
internal static class OwnWords
{
    public static string Of(ConsentChannel channel) => channel switch
    {
        ConsentChannel.Site => "op deze website",
        ConsentChannel.Video => "in een film op deze website",
        ConsentChannel.Social => "op sociale media, zoals Facebook of LinkedIn",
        ConsentChannel.Embed => "op een andere website die ons verhaal laat zien",
        _ => "in een rapport over de resultaten",
    };

    public static string Until(DateOnly day) => $"tot en met {DutchFormat.Day(day)}";
}
