using System.Globalization;
using CsCheck;
using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Tests.Monitoring;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("111222333", true)]
    [InlineData("123456782", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    [InlineData("12345678", false)]
    [InlineData("1234567823", false)]
    public void A_citizen_number_is_known_by_its_eleven_test(string text, bool expected) => Assert.Equal(expected, PersonalData.IsCitizenNumber(text));

    [Fact]
    public void One_wrong_digit_never_passes_the_eleven_test() =>
        Gen.Select(Gen.Int[10_000_000, 99_999_999], Gen.Int[0, 7], Gen.Int[1, 9]).Sample((number, at, change) =>
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            var last = Enumerable.Range(0, 10).Select(check => digits + check).FirstOrDefault(text => PersonalData.IsCitizenNumber(text));
            if (last is null)
            {
                return true;
            }

            var spoiled = last.ToCharArray();
            spoiled[at] = (char)('0' + (spoiled[at] - '0' + change) % 10);
            return !PersonalData.IsCitizenNumber(spoiled);
        });

    [Theory]
    [InlineData("111222333")]
    [InlineData("BSN 111222333")]
    [InlineData("111 222 333")]
    [InlineData("111.222.333")]
    [InlineData("kandidaat (111222333)")]
    [InlineData("j.jansen@voorbeeld.example")]
    public void A_value_that_names_a_person_is_refused_wherever_it_stands(string value)
    {
        Assert.NotNull(PersonalData.ReasonForValue(value, null));
        Assert.NotNull(PersonalData.ReasonForValue(value, "opdrachtnaam"));
        Assert.DoesNotContain("111222333", PersonalData.ReasonForValue(value, null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("45233140-2", "cpv")]
    [InlineData("111222333", "opdrachtsom_eur")]
    [InlineData("2026-01-05", "start")]
    [InlineData("a111222333b4c5d6e7f8", "deelnemer_hash")]
    [InlineData("345", "uren")]
    [InlineData("Onderhoud @ centrum", "opdrachtnaam")]
    [InlineData("KvK 12345678", "opdrachtnemer_naam")]
    [InlineData("pso-korting@1.2.0", "paragraaf")]
    public void A_value_that_only_looks_like_one_is_not(string value, string field) => Assert.Null(PersonalData.ReasonForValue(value, field));

    [Theory]
    [InlineData("j.jansen@voorbeeld.example")]
    [InlineData("jansen@voorbeeld.example")]
    [InlineData("jansen@1.2.3.example")]
    [InlineData("tekst-111222333@1.0.0")]
    public void Nobody_hides_in_the_name_of_a_paragraph(string value) => Assert.NotNull(PersonalData.ReasonForValue(value, "paragraaf"));

    [Fact]
    public void A_version_of_a_paragraph_stands_in_no_other_column() => Assert.NotNull(PersonalData.ReasonForValue("pso-korting@1.2.0", "opdrachtnaam"));

    [Theory]
    [InlineData("Jan Jansen")]
    [InlineData("jansen-jan")]
    [InlineData("abc123")]
    public void What_is_no_hash_cannot_stand_in_for_one(string value) => Assert.NotNull(PersonalData.ReasonForValue(value, "deelnemer_hash"));

    [Theory]
    [InlineData("12-03-1987")]
    [InlineData("1987-03-12")]
    public void An_old_day_in_a_column_that_no_field_holds_may_be_a_birth_date(string value)
    {
        Assert.NotNull(PersonalData.ReasonForValue(value, null));
        Assert.Null(PersonalData.ReasonForValue(value, "start"));
    }

    [Theory]
    [InlineData("BSN")]
    [InlineData("bsn_nummer")]
    [InlineData("Burgerservicenummer")]
    [InlineData("burgerServiceNummer")]
    [InlineData("Geboortedatum")]
    [InlineData("geboorte-datum")]
    [InlineData("Voornaam")]
    [InlineData("achternaam deelnemer")]
    [InlineData("E-mail")]
    [InlineData("emailadres")]
    [InlineData("Naam")]
    [InlineData("Naam kandidaat")]
    [InlineData("werknemer")]
    public void A_column_about_persons_is_refused_by_its_name(string column) => Assert.NotNull(PersonalData.ReasonForColumn(column, null));

    [Theory]
    [InlineData("opdrachtnemer_naam", "opdrachtnemer_naam")]
    [InlineData("Naam leverancier", "opdrachtnemer_naam")]
    [InlineData("Hash deelnemer", "deelnemer_hash")]
    [InlineData("toelichting", null)]
    [InlineData("opmerking intern", null)]
    public void A_column_that_the_contract_knows_may_have_such_a_word(string column, string? field) => Assert.Null(PersonalData.ReasonForColumn(column, field));
}
