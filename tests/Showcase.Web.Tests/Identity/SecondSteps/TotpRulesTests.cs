using System.Text;
using Showcase.Web.Features.Identity.SecondSteps;

namespace Showcase.Web.Tests.Identity.SecondSteps;

public sealed class TotpRulesTests
{
    // RFC 6238 appendix B, the last six digits.
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void A_code_is_that_of_the_standard(long second, string code)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(second);

        Assert.Equal(code, TotpRules.CodeAt(Key, TotpRules.StepAt(now)));
        Assert.Equal(TotpRules.StepAt(now), TotpRules.MatchingStep(Key, code, now, 0));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_code_of_the_step_before_or_after_is_good_and_no_other(int off, bool isGood)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);

        Assert.Equal(isGood, TotpRules.MatchingStep(Key, TotpRules.CodeAt(Key, TotpRules.StepAt(now) + off), now, 0) is not null);
    }

    [Fact]
    public void A_code_of_a_step_that_was_used_is_no_good()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = TotpRules.StepAt(now);

        Assert.Null(TotpRules.MatchingStep(Key, TotpRules.CodeAt(Key, step), now, step));
        Assert.NotNull(TotpRules.MatchingStep(Key, TotpRules.CodeAt(Key, step + 1), now, step));
    }

    [Theory]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    [InlineData("f", "MY")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void A_key_is_written_as_apps_read_it(string text, string written) => Assert.Equal(written, Base32.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Recovery_codes_differ_and_the_same_code_of_two_users_has_two_hashes()
    {
        var codes = RecoveryRules.New();

        Assert.Equal(RecoveryRules.Count, codes.Distinct().Count());
        Assert.NotEqual(RecoveryRules.HashOf(Guid.NewGuid(), codes[0]), RecoveryRules.HashOf(Guid.NewGuid(), codes[0]));
        var user = Guid.NewGuid();
        Assert.Equal(RecoveryRules.HashOf(user, codes[0]), RecoveryRules.HashOf(user, codes[0].Replace('-', ' ').ToLowerInvariant()));
    }
}
