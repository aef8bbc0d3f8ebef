using Showcase.Core.Consent;

namespace Showcase.Core.Tests.Consent;

public sealed class RealNameTests
{
    [Theory]
    [InlineData("Milan Jansen", "Leerling Milan legt stenen", "milan")]
    [InlineData("Milan Jansen", "Jansens ploeg", "jansens")]
    [InlineData("Milan Jansen", "MILAN’S EERSTE DAG", "milan")]
    [InlineData("Zoë Çelik", "Zoe en de heer CELIK", "zoe", "celik")]
    [InlineData("Zoe Celik", "Zoë Çelik", "zoe", "celik")]
    [InlineData("Łukasz Bąk", "lukasz", "lukasz")]
    [InlineData("Ümit Yıldız", "umit-yildiz.jpg", "umit", "yildiz")]
    [InlineData("Anne-Marie de Vries", "verhaal-van-marie", "marie")]
    [InlineData("Milan Jansen", "milanjansen2026.jpg", "milanjansen")]
    [InlineData("Milan Jansen", "Jansen,Milan", "jansen", "milan")]
    [InlineData("Jan van der Berg", "Jan van der Berg vertelt", "jan", "berg")]
    [InlineData("Fatma Öz", "Fatma Oz", "fatma", "oz")]
    public void A_name_is_found_without_capitals_accents_and_signs_between(string name, string text, params string[] expected) =>
        Assert.Equal(expected, new RealName(name).FoundIn(text));

    [Theory]
    [InlineData("Bas Bos", "Bas speelt in het bos")]
    [InlineData("Jan Bos", "bosbeheer in januari")]
    [InlineData("Roos Meer", "Er bloeit een roos, en het meer is diep")]
    [InlineData("Wil van Dijk", "Ik wil op de dijk werken")]
    [InlineData("Milan Jansen", "In Milaan bij Janssens")]
    [InlineData("Li Wu", "Li is een afstand in China")]
    public void A_word_of_every_day_is_no_name(string name, string text) => Assert.Empty(new RealName(name).FoundIn(text));

    [Theory]
    [InlineData("Bas Bos", "Bas Bos speelt", "bas", "bos")]
    [InlineData("Wil van Dijk", "mevrouw Wil van Dijk", "wil", "dijk")]
    [InlineData("Li Wu", "door Li Wu", "li", "wu")]
    public void Beside_another_part_of_the_name_it_is_one(string name, string text, params string[] expected) =>
        Assert.Equal(expected, new RealName(name).FoundIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("van de")]
    [InlineData("12 - ?")]
    [InlineData("Bos")]
    public void What_could_not_be_found_is_no_name_to_look_for(string name) => Assert.True(new RealName(name).IsEmpty);

    [Fact]
    public void A_very_long_text_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("van de ", 200_000)) + "Jansen";

        Assert.Equal(["jansen"], new RealName("Milan van de Jansen").FoundIn(text));
    }
}
