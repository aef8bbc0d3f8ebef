using CsCheck;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class VersionNumberTests
{
    [Fact]
    public void Every_version_reads_back_as_it_was_written() =>
        Gen.Select(Gen.Int[0, 999_999], Gen.Int[0, 999_999], Gen.Int[0, 999_999]).Sample((major, minor, patch) =>
            VersionNumber.Read($"{major}.{minor}.{patch}") == new VersionNumber(major, minor, patch) && new VersionNumber(major, minor, patch).ToString() == $"{major}.{minor}.{patch}");

    [Theory]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("1.10.9", "2.0.0")]
    [InlineData("0.0.9", "0.0.10")]
    public void Versions_are_ordered_by_number_and_not_by_letter(string lower, string higher) =>
        Assert.True(VersionNumber.Read(lower) < VersionNumber.Read(higher));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("v1.0.0")]
    [InlineData(" 1.0.0")]
    [InlineData("01.0.0")]
    [InlineData("-1.0.0")]
    [InlineData("+1.0.0")]
    [InlineData("1..0")]
    [InlineData("1000000.0.0")]
    [InlineData("٣.0.0")]
    public void What_is_no_version_is_nothing(string? text) => Assert.Null(VersionNumber.Read(text));
}
