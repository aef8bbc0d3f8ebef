using System.Diagnostics;
using Showcase.Web.Features.TenderParagraphs.Versions.Checking;

namespace Showcase.Web.Tests.TenderParagraphs.Versions.Checking;

public sealed class FoundStampTests
{
    [Fact]
    public void Every_stamp_of_a_document_is_found_with_its_end()
    {
        const string Text = "Tekst een.\nParagraaf 1 (een-twee), versie 1.1.0 van 2 februari 2026. Beleid: Convenant. Bron: https://x.nl/a\nTekst twee.\nParagraaf drie, versie 2.0.10\nTekst drie.";

        var stamps = FoundStamp.In(Text);

        Assert.Equal(["een-twee 1.1.0 2 februari 2026", "drie 2.0.10 "], stamps.Select(stamp => $"{stamp.Id} {stamp.Version} {stamp.Date}"));
        Assert.Equal(["\nTekst twee.\n", "\nTekst drie."], [Text[stamps[0].End..stamps[1].Start], Text[stamps[1].End..]]);
    }

    [Theory]
    [InlineData("Zie paragraaf 3, versie twee.")]
    [InlineData("Paragraaf 1 (een), versie 1.0")]
    [InlineData("Paragraaf 1 (een), versie 99999999.0.0")]
    [InlineData("Deelparagraaf een, versie 1.0.0")]
    public void What_is_no_stamp_is_not_taken_for_one(string text) => Assert.Empty(FoundStamp.In(text));

    [Fact]
    public void A_hundred_thousand_stamps_are_read_no_further_than_one_beyond_the_most()
    {
        var clock = Stopwatch.StartNew();

        Assert.Equal(FoundStamp.Most + 1, FoundStamp.In(string.Concat(Enumerable.Repeat("Paragraaf a, versie 1.0.0\n", 100_000))).Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
    }
}
