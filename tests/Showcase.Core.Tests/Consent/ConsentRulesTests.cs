using Showcase.Core.Consent;

namespace Showcase.Core.Tests.Consent;

public sealed class ConsentRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(0, 0, false, true)]
    [InlineData(-10, -1, false, false)]
    [InlineData(1, 10, false, false)]
    [InlineData(-10, 10, true, false)]
    public void A_consent_holds_from_its_first_to_its_last_day_unless_it_was_withdrawn(int from, int to, bool isWithdrawn, bool expected) =>
        Assert.Equal(expected, new ConsentGrant(ConsentChannel.Site, Today.AddDays(from), Today.AddDays(to), isWithdrawn).IsValidOn(Today));

    [Fact]
    public void A_film_needs_two_consents_and_a_story_one()
    {
        ConsentGrant[] site = [Given(ConsentChannel.Site)];

        Assert.Empty(ConsentRules.Missing(site, isFilm: false, Today));
        Assert.Equal([ConsentChannel.Video], ConsentRules.Missing(site, isFilm: true, Today));
        Assert.Equal([ConsentChannel.Site, ConsentChannel.Video], ConsentRules.Missing([], isFilm: true, Today));
    }

    [Fact]
    public void What_one_of_them_did_not_allow_is_withheld_for_all()
    {
        ConsentGrant[] all = [Given(ConsentChannel.Social), Given(ConsentChannel.Embed), Given(ConsentChannel.Report)];
        ConsentGrant[] some = [Given(ConsentChannel.Embed)];

        Assert.Equal(PublicUse.None, ConsentRules.Withheld([all], Today));
        Assert.Equal(PublicUse.Social | PublicUse.Report, ConsentRules.Withheld([all, some], Today));
        Assert.Equal(PublicUse.None, ConsentRules.Withheld([], Today));
    }

    [Theory]
    [InlineData("""["niemand herkenbaar"]""", Portrayal.Nobody)]
    [InlineData("[\n  \"mensen, met toestemming\"\n]", Portrayal.People)]
    [InlineData("anoniem portret", Portrayal.Anonymous)]
    [InlineData("""["iets anders"]""", Portrayal.Unsaid)]
    [InlineData("[]", Portrayal.Unsaid)]
    [InlineData(null, Portrayal.Unsaid)]
    public void What_an_editor_chose_is_read_as_it_is_stored(string? stored, Portrayal expected) => Assert.Equal(expected, PortrayalChoice.Read(stored));

    [Theory]
    [InlineData(61, null, null)]
    [InlineData(60, null, 60)]
    [InlineData(20, 60, null)]
    [InlineData(14, 60, 14)]
    [InlineData(14, null, 14)]
    [InlineData(0, 14, null)]
    [InlineData(0, null, 14)]
    [InlineData(-1, null, null)]
    public void Each_reminder_is_due_once(int daysLeft, int? told, int? expected) =>
        Assert.Equal(expected, ConsentReminders.Due(Today.AddDays(daysLeft), told, [60, 14], Today));

    private static ConsentGrant Given(ConsentChannel channel) => new(channel, Today, Today, false);
}
