using CsCheck;
using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Tests.Monitoring;

public sealed class CsvRecordsTests
{
    [Fact]
    public void A_quoted_field_may_hold_line_breaks_separators_and_quotes()
    {
        var records = Read("a;b\r\n1;\"een\r\ntwee; \"\"drie\"\"\"\r\n2;x\r\n");

        Assert.Equal([(1, "a|b"), (2, "1|een\r\ntwee; \"drie\""), (4, "2|x")], records.Select(record => (record.Line, record.Text)));
    }

    [Fact]
    public void A_quote_that_is_not_closed_spoils_its_own_line_only()
    {
        var records = Read("a;b\n1;\"open\n2;x\n3;\"dicht\"\n4;y\n");

        Assert.Equal(CsvRecords.BrokenQuotes, records[1].Problem);
        Assert.Equal([(1, "a|b"), (2, "1|open"), (3, "2|x"), (4, "3|dicht"), (5, "4|y")], records.Select(record => (record.Line, record.Text)));
        Assert.All(records.Where(record => record.Line != 2), record => Assert.Null(record.Problem));
    }

    [Fact]
    public void Two_quotes_that_meet_by_accident_over_lines_give_no_row_of_their_own()
    {
        // The quote of line 2 seems to be closed on line 4, but then the number of fields is wrong.
        var records = Read("a;b;c\n1;x;\"open\n2;y;z\n3;dicht\";w\n4;p;q\n");

        Assert.Equal([1, 2, 3, 4, 5], records.Select(record => record.Line));
        Assert.Equal("2|y|z", records[2].Text);
        Assert.Equal([2], records.Where(record => record.Problem is not null).Select(record => record.Line));
    }

    [Fact]
    public void A_field_of_many_lines_that_is_longer_than_any_field_may_be_takes_no_rows_with_it()
    {
        var lines = string.Concat(Enumerable.Range(2, 100).Select(number => $"{number};y\n"));

        var records = Read($"a;b\n1;\"open\n{lines}999;z\"\n");

        Assert.Equal(103, records.Count);
        Assert.Equal([2], records.Where(record => record.Problem is not null).Select(record => record.Line));
    }

    [Fact]
    public void A_file_of_nothing_but_open_quotes_is_read_in_time()
    {
        var records = Read("a;b\n" + string.Concat(Enumerable.Repeat("1;\"open\n", 200_000)));

        Assert.Equal(200_001, records.Count);
        Assert.Equal(200_000, records.Count(record => record.Problem == CsvRecords.BrokenQuotes));
    }

    [Theory]
    [InlineData("a;b\n1;2", 2)]
    [InlineData("a;b\n\n\n1;2\n\n", 2)]
    [InlineData("a;b\r\n1;\"2\"", 2)]
    [InlineData("\n", 0)]
    [InlineData("", 0)]
    public void The_last_line_needs_no_end_and_empty_lines_are_passed_over(string text, int count) => Assert.Equal(count, Read(text).Count);

    [Fact]
    public void A_line_without_end_is_refused_before_it_fills_memory()
    {
        using var records = new CsvRecords(new StringReader("a;b\n" + new string('x', 10_000_000)), ';');
        Assert.True(records.Read(0));

        Assert.Throws<InvalidDataException>(() => records.Read(2));
        Assert.Equal(2, records.Line);
    }

    [Fact]
    public void What_a_writer_quotes_is_read_back_as_it_was()
    {
        var field = Gen.String[Gen.Char["abc;\"\n\r ,é€"], 0, 12].Select(text => text.Trim());
        Gen.Select(field, field, field).Array[1, 20].Sample(rows =>
        {
            var text = string.Concat(rows.Select(row => string.Join(';', new[] { row.Item1, row.Item2, row.Item3 }.Select(value => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
            var records = Read(text, 3);
            Assert.Equal(rows.Select(row => $"{row.Item1}|{row.Item2}|{row.Item3}"), records.Select(record => record.Text));
        });
    }

    [Fact]
    public void No_text_makes_cutting_fail() => Gen.String[Gen.Char["a;\"\n\r\t "], 0, 200].Sample(text => Read(text, 3));

    private static List<(int Line, string Text, string? Problem)> Read(string text, int columns = 0)
    {
        var read = new List<(int, string, string?)>();
        using var records = new CsvRecords(new StringReader(text), ';');
        while (records.Read(columns))
        {
            columns = columns == 0 ? records.Values.Length : columns;
            read.Add((records.Line, string.Join('|', records.Values), records.Problem));
        }

        return read;
    }
}
