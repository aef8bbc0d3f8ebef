namespace Showcase.Core.Consent;

/// <summary>What may be shown of people, given what each of them allowed.</summary>
public static class ConsentRules
{
    private static readonly (ConsentChannel Channel, PublicUse Use)[] Uses =
        [(ConsentChannel.Social, PublicUse.Social), (ConsentChannel.Embed, PublicUse.Embed), (ConsentChannel.Report, PublicUse.Report)];

    /// <summary>The channels without which it may not be public at all.</summary>
    public static IReadOnlyList<ConsentChannel> Needed(bool isFilm) => isFilm ? [ConsentChannel.Site, ConsentChannel.Video] : [ConsentChannel.Site];

    /// <summary>The needed channels that one person does not allow on this day.</summary>
    public static IReadOnlyList<ConsentChannel> Missing(IReadOnlyCollection<ConsentGrant> grants, bool isFilm, DateOnly day) =>
        [.. Needed(isFilm).Where(channel => !Allows(grants, channel, day))];

    /// <summary>What must be left, since someone did not consent to it.</summary>
    /// <param name="people">What each of the people portrayed allowed.</param>
    /// <param name="day">The day it is about.</param>
    public static PublicUse Withheld(IEnumerable<IReadOnlyCollection<ConsentGrant>> people, DateOnly day) => people
        .SelectMany(grants => Uses.Where(use => !Allows(grants, use.Channel, day)))
        .Aggregate(PublicUse.None, (withheld, use) => withheld | use.Use);

    public static bool Allows(IEnumerable<ConsentGrant> grants, ConsentChannel channel, DateOnly day) =>
        grants.Any(grant => grant.Channel == channel && grant.IsValidOn(day));
}
