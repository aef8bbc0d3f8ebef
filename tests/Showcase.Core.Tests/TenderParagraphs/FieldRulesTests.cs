using CsCheck;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class FieldRulesTests
{
    private static readonly string[] Choices = ["de opdrachtsom", "loonsom <b>x</b>", "Caf\u00E9"];

    private static readonly Gen<FieldSpec> Specs = Gen.Select(Gen.Int[0, 6], Gen.Bool, (kind, required) => Spec((FieldKind)kind, required));

    private static readonly Gen<string> Typed = Gen.OneOf(Gen.String, Gen.Char["0123456789.,-€% +eurocntjamf/\u00A0\u2212\u202E"].Array[0, 24].Select(letters => new string(letters)));

    [Theory]
    [InlineData("250000", "€\u00A0250.000,00", "250000.00")]
    [InlineData("250.000", "€\u00A0250.000,00", "250000.00")]
    [InlineData("€ 250.000,-", "€\u00A0250.000,00", "250000.00")]
    [InlineData("€250.000,--", "€\u00A0250.000,00", "250000.00")]
    [InlineData("250.000,00", "€\u00A0250.000,00", "250000.00")]
    [InlineData("250 000 euro", "€\u00A0250.000,00", "250000.00")]
    [InlineData("EUR 1.250,5", "€\u00A01.250,50", "1250.50")]
    [InlineData(" 2.5 ", "€\u00A02,50", "2.50")]
    [InlineData("2.500", "€\u00A02.500,00", "2500.00")]
    [InlineData(",5", "€\u00A00,50", "0.50")]
    [InlineData("0", "€\u00A00,00", "0.00")]
    [InlineData("0007", "€\u00A07,00", "7.00")]
    [InlineData("10.000.000.000.000", "€\u00A010.000.000.000.000,00", "10000000000000.00")]
    public void An_amount_is_read_as_Dutch_people_type_it(string typed, string words, string canonical) => Reads(FieldKind.Amount, typed, words, canonical);

    [Theory]
    [InlineData("5%", "5", "5")]
    [InlineData("5 procent", "5", "5")]
    [InlineData("2,5", "2,5", "2.5")]
    [InlineData("2.5 %", "2,5", "2.5")]
    [InlineData("2,50", "2,5", "2.5")]
    [InlineData("100", "100", "100")]
    [InlineData("0", "0", "0")]
    public void A_percentage_is_read_with_or_without_its_sign(string typed, string words, string canonical) => Reads(FieldKind.Percentage, typed, words, canonical);

    [Theory]
    [InlineData("2027", "2027", "2027")]
    [InlineData("12.500", "12.500", "12500")]
    [InlineData("12500", "12.500", "12500")]
    public void A_whole_number_keeps_a_year_a_year(string typed, string words, string canonical) => Reads(FieldKind.WholeNumber, typed, words, canonical);

    [Theory]
    [InlineData("1-3-2027", "2027-03-01")]
    [InlineData("01-03-2027", "2027-03-01")]
    [InlineData("1/3/2027", "2027-03-01")]
    [InlineData("1 maart 2027", "2027-03-01")]
    [InlineData("1 Mrt. 2027", "2027-03-01")]
    [InlineData("2027-03-01", "2027-03-01")]
    [InlineData("29 februari 2028", "2028-02-29")]
    public void A_day_is_read_in_every_common_form(string typed, string canonical) => Assert.Equal(canonical, FieldRules.Read(Spec(FieldKind.Date), typed).Value?.Canonical);

    [Fact]
    public void A_day_is_printed_in_words() => Reads(FieldKind.Date, "2027-03-01", "1 maart 2027", "2027-03-01");

    [Theory]
    [InlineData(FieldKind.Amount, "", FieldProblemKind.Empty)]
    [InlineData(FieldKind.Text, " \u00A0\t", FieldProblemKind.Empty)]
    [InlineData(FieldKind.Amount, "veel", FieldProblemKind.NotANumber)]
    [InlineData(FieldKind.Amount, "250,000.00", FieldProblemKind.NotANumber)]
    [InlineData(FieldKind.Amount, "2 5", FieldProblemKind.NotANumber)]
    [InlineData(FieldKind.Amount, "1e9", FieldProblemKind.NotANumber)]
    [InlineData(FieldKind.Amount, "２５", FieldProblemKind.NotANumber)]
    [InlineData(FieldKind.Amount, "5\u202E", FieldProblemKind.NotANumber)]
    [InlineData(FieldKind.Amount, "€", FieldProblemKind.NotANumber)]
    [InlineData(FieldKind.Amount, "250,000", FieldProblemKind.TooManyDecimals)]
    [InlineData(FieldKind.Amount, "0.125", FieldProblemKind.TooManyDecimals)]
    [InlineData(FieldKind.Amount, "€ -5", FieldProblemKind.Negative)]
    [InlineData(FieldKind.Amount, "-€ 5,00", FieldProblemKind.Negative)]
    [InlineData(FieldKind.Amount, "\u22125", FieldProblemKind.Negative)]
    [InlineData(FieldKind.Amount, "10.000.000.000.000,01", FieldProblemKind.TooLarge)]
    [InlineData(FieldKind.Amount, "99999999999999999999999999999999999999999999", FieldProblemKind.TooLarge)]
    [InlineData(FieldKind.Amount, "0000000000000000000000000000000000000000000000000000000000000", FieldProblemKind.TooLong)]
    [InlineData(FieldKind.Percentage, "100,01", FieldProblemKind.TooLarge)]
    [InlineData(FieldKind.Percentage, "2.500", FieldProblemKind.TooLarge)]
    [InlineData(FieldKind.Percentage, "2,555", FieldProblemKind.TooManyDecimals)]
    [InlineData(FieldKind.Percentage, "-1%", FieldProblemKind.Negative)]
    [InlineData(FieldKind.WholeNumber, "2,0", FieldProblemKind.NotWhole)]
    [InlineData(FieldKind.WholeNumber, "3 maanden", FieldProblemKind.NotANumber)]
    [InlineData(FieldKind.WholeNumber, "1000000000", FieldProblemKind.TooLarge)]
    [InlineData(FieldKind.Date, "morgen", FieldProblemKind.NotADate)]
    [InlineData(FieldKind.Date, "1-3-27", FieldProblemKind.NotADate)]
    [InlineData(FieldKind.Date, "1 march 2027", FieldProblemKind.NotADate)]
    [InlineData(FieldKind.Date, "29-2-2027", FieldProblemKind.NoSuchDay)]
    [InlineData(FieldKind.Date, "2027-13-01", FieldProblemKind.NoSuchDay)]
    [InlineData(FieldKind.Date, "0-1-2027", FieldProblemKind.NoSuchDay)]
    [InlineData(FieldKind.Date, "1-1-0000", FieldProblemKind.YearOutOfRange)]
    [InlineData(FieldKind.Date, "1-1-2101", FieldProblemKind.YearOutOfRange)]
    [InlineData(FieldKind.Choice, "opdrachtsom", FieldProblemKind.NotAChoice)]
    [InlineData(FieldKind.Text, "een\ntwee", FieldProblemKind.MoreThanOneLine)]
    [InlineData(FieldKind.Text, "een\u2028twee", FieldProblemKind.MoreThanOneLine)]
    [InlineData(FieldKind.Text, "een\0twee", FieldProblemKind.ForbiddenCharacter)]
    [InlineData(FieldKind.Text, "een\ttwee", FieldProblemKind.ForbiddenCharacter)]
    [InlineData(FieldKind.Text, "een\u202Etwee", FieldProblemKind.ForbiddenCharacter)]
    [InlineData(FieldKind.Text, "een\u2066twee", FieldProblemKind.ForbiddenCharacter)]
    [InlineData(FieldKind.Text, "een\u200Btwee", FieldProblemKind.ForbiddenCharacter)]
    [InlineData(FieldKind.Organisation, "niets \uFFFF", FieldProblemKind.ForbiddenCharacter)]
    public void Nonsense_is_refused_with_its_reason(FieldKind kind, string typed, FieldProblemKind problem)
    {
        var answer = FieldRules.Read(Spec(kind), typed);

        Assert.Null(answer.Value);
        Assert.Equal(problem, answer.Problem?.Kind);
    }

    // Not as data of a theory: an attribute cannot hold half a character
    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.Equal(FieldProblemKind.ForbiddenCharacter, FieldRules.Read(Spec(FieldKind.Organisation), "half " + '\uD83D').Problem?.Kind);
        Assert.Equal(FieldProblemKind.NotAChoice, FieldRules.Read(Spec(FieldKind.Choice), "half " + '\uDE00').Problem?.Kind);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{{percentage}} <data data-veld=\"x\">y</data>")]
    [InlineData("=HYPERLINK(\"http://a\")")]
    [InlineData("&lt;b&gt; ]]> <!--")]
    [InlineData("Gemeente ’s-Hertogenbosch & Co. 😀")]
    public void Markup_and_tokens_are_plain_text(string typed) => Reads(FieldKind.Text, typed, typed, typed);

    [Fact]
    public void A_text_is_composed_trimmed_and_bounded()
    {
        Reads(FieldKind.Text, "  Cafe\u0301 ", "Caf\u00E9", "Caf\u00E9");
        Reads(FieldKind.Text, new string('a', 300), new string('a', 300), new string('a', 300));
        Assert.Equal(new FieldProblem(FieldProblemKind.TooLong, 300), FieldRules.Read(Spec(FieldKind.Text), new string('a', 301)).Problem);
        Assert.Equal(FieldProblemKind.TooLong, FieldRules.Read(Spec(FieldKind.Text), new string('a', 10_000_000)).Problem?.Kind);
        Assert.Equal(FieldProblemKind.NotAChoice, FieldRules.Read(Spec(FieldKind.Choice), new string('a', 10_000_000)).Problem?.Kind);
    }

    [Fact]
    public void A_choice_is_printed_as_the_editor_spelled_it()
    {
        Reads(FieldKind.Choice, "DE OPDRACHTSOM ", "de opdrachtsom", "de opdrachtsom");
        Reads(FieldKind.Choice, "cafe\u0301", "Caf\u00E9", "Caf\u00E9");
    }

    [Fact]
    public void A_place_that_may_stay_open_is_left_open_without_a_problem() => Assert.Equal(FieldAnswer.Nothing, FieldRules.Read(Spec(FieldKind.Amount, required: false), " "));

    [Fact]
    public void Whatever_is_typed_gives_a_value_or_a_problem_and_never_an_exception() => Gen.Select(Specs, Typed).Sample((spec, typed) =>
    {
        var answer = FieldRules.Read(spec, typed);
        return answer.Value is null ? answer.Problem is not null || !spec.IsRequired : answer.Problem is null && answer.Value.Words.Length > 0;
    }, iter: 20_000);

    [Fact]
    public void What_is_printed_is_read_back_as_the_same() => Gen.Select(Specs, Typed).Sample((spec, typed) =>
        FieldRules.Read(spec, typed).Value is not { } value || (FieldRules.Read(spec, value.Words).Value == value && FieldRules.Read(spec, value.Canonical).Value == value), iter: 20_000);

    [Fact]
    public void Every_amount_to_the_cent_is_read_back_from_its_words() => Gen.Long[0, ObligationCalculator.LargestEuroCents].Sample(cents =>
        FieldRules.Read(Spec(FieldKind.Amount), FieldRules.Read(Spec(FieldKind.Amount), $"{cents / 100},{cents % 100:00}").Value!.Words).Value!.Canonical == $"{cents / 100}.{cents % 100:00}");

    [Fact]
    public void Every_day_is_read_back_from_its_words() => Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
        FieldRules.Read(Spec(FieldKind.Date), FieldRules.Read(Spec(FieldKind.Date), $"{day:d-M-yyyy}").Value!.Words).Value!.Canonical == $"{day:yyyy-MM-dd}");

    private static FieldSpec Spec(FieldKind kind, bool required = true) => new("plek", "Plek", kind, null, null, required, kind == FieldKind.Choice ? Choices : [], null);

    private static void Reads(FieldKind kind, string typed, string words, string canonical) => Assert.Equal(new FieldAnswer(new FieldValue(kind, words, canonical), null), FieldRules.Read(Spec(kind), typed));
}
