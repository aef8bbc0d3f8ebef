using Showcase.Core.Reports;
using Showcase.Core.Results;

namespace Showcase.Core.Tests.Reports;

public sealed class ReportPathTests
{
    [Fact]
    public void Addresses_are_lower_case_and_hold_whatever_a_code_is()
    {
        Assert.Equal("/rapportages/regio/am91/2026-q3", ReportPath.Of(new ResultArea("AM91", "Merelland", AreaKind.Region, null), new Quarter(2026, 3)));
        Assert.Equal("/rapportages/beleid/a%2Fb%3Fc%23d%20%22", ReportPath.Of(AreaKind.PolicySet, "A/b?c#d \""));
    }

    [Fact]
    public void Everything_together_has_no_report()
    {
        Assert.False(ReportPath.HasReport(ResultArea.All));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportPath.Of(ResultArea.All));
    }

    [Theory]
    [InlineData("regio", AreaKind.Region)]
    [InlineData("organisatie", AreaKind.Organisation)]
    [InlineData("beleid", AreaKind.PolicySet)]
    [InlineData("alle", null)]
    [InlineData("Regio", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_three_words_stand_for_a_kind(string? word, AreaKind? kind) => Assert.Equal(kind, ReportPath.KindOf(word));
}
