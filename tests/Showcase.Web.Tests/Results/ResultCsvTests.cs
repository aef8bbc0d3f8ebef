using CsCheck;
using Showcase.Core.Results;
using Showcase.Web.Features.Results;

namespace Showcase.Web.Tests.Results;

public sealed class ResultCsvTests
{
    private static readonly char[] FormulaStarts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '|', '%'];

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\r=1")]
    [InlineData(" =1+1")]
    [InlineData("\u00A0=1+1")]
    [InlineData("＝1+1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void What_a_spreadsheet_would_run_becomes_text(string value) => Assert.StartsWith("'", ResultCsv.Field(value).TrimStart('"'), StringComparison.Ordinal);

    [Theory]
    [InlineData("Gemeente Merelstede", "Gemeente Merelstede")]
    [InlineData("345", "345")]
    [InlineData("", "")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zeg \"ja\"", "\"zeg \"\"ja\"\"\"")]
    public void Other_text_stays_as_it_is(string value, string expected) => Assert.Equal(expected, ResultCsv.Field(value));

    [Fact]
    public void No_text_leaves_its_field_or_begins_a_formula() =>
        Gen.String.Sample(value =>
        {
            var field = ResultCsv.Field(value);
            var isQuoted = field.Length > 1 && field[0] == '"' && field[^1] == '"';
            var inside = isQuoted ? field[1..^1] : field;
            var text = inside.Replace("\"\"", "\"", StringComparison.Ordinal);
            return !inside.Replace("\"\"", "", StringComparison.Ordinal).Contains('"') && (isQuoted || field.IndexOfAny([';', '\n', '\r']) < 0) && (text.Length == 0 || !FormulaStarts.Contains(text[0]));
        });

    [Fact]
    public void An_area_with_a_hostile_name_cannot_break_the_file()
    {
        Participation[] participations = [new("A", "=HYPERLINK(\"http://x\";\"klik\")", "R1", "Noord\r\nZuid", null, null)];
        var axes = new CubeAxes(new Quarter(2026, 1), new Quarter(2026, 1), Participation.AreasOf(participations), CubeAxes.MembersFor(["oost-nl"], [], []));
        var (content, _) = new DisclosureControl(DisclosureRules.Default).Apply(new ResultCounter(axes, participations).Finish());
        var release = new Release(1, axes.First, axes.Last, ReleaseStatus.Definite, new DateOnly(2026, 4, 1), default, default, new DateOnly(2026, 8, 1));

        var cube = new ResultCube(release, content);
        var text = ResultCsv.Write(Indicators.Placements, cube, cube.FindArea("A"));

        Assert.Contains(";\"'=HYPERLINK(\"\"http://x\"\";\"\"klik\"\")\";", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1), line => Assert.StartsWith("plaatsingen;A;", line, StringComparison.Ordinal));
    }
}
