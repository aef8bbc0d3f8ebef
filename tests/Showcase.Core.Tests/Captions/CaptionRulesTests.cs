using CsCheck;
using Showcase.Core.Captions;

namespace Showcase.Core.Tests.Captions;

public sealed class CaptionRulesTests
{
    private const int Film = 60_000;

    [Fact]
    public void Captions_that_can_be_followed_have_no_problem() => Assert.Empty(Check([new(1_000, 4_000, "Bij de poort staat Ria.\nZij is mijn begeleider."), new(4_000, 5_500, "Ze zegt: dag.")], [new(900, 5_600)]));

    [Fact]
    public void No_caption_at_all_is_an_error() => Assert.Equal([new(CaptionProblemKind.NoCaptions, true)], CaptionRules.Check(new([], [])));

    [Theory]
    [InlineData(2_000, 2_000, "te vroeg klaar", CaptionProblemKind.EndsTooEarly, true)]
    [InlineData(2_000, 1_000, "te vroeg klaar", CaptionProblemKind.EndsTooEarly, true)]
    [InlineData(2_000, 4_000, "", CaptionProblemKind.Empty, true)]
    [InlineData(2_000, 4_000, "<i> </i>", CaptionProblemKind.Empty, true)]
    [InlineData(60_000, 62_000, "na de film", CaptionProblemKind.AfterTheEnd, true)]
    [InlineData(59_000, 61_000, "over het einde heen", CaptionProblemKind.BeyondTheEnd, false)]
    [InlineData(2_000, 2_500, "kort", CaptionProblemKind.TooShort, false)]
    [InlineData(2_000, 9_500, "lang", CaptionProblemKind.TooLong, false)]
    [InlineData(2_000, 4_000, "een twee drie vier vijf zes zeven acht", CaptionProblemKind.TooFast, false)]
    [InlineData(2_000, 3_000, "twintig tekens lang.", CaptionProblemKind.TooFast, false)]
    [InlineData(2_000, 3_000, "eenentwintig tekens l", CaptionProblemKind.TooFast, true)]
    [InlineData(2_000, 4_000, "een\ntwee\ndrie", CaptionProblemKind.TooManyLines, false)]
    [InlineData(2_000, 6_000, "een regel van meer dan tweeenveertig tekens!", CaptionProblemKind.LineTooLong, false)]
    public void Each_fault_of_one_caption_is_found(int start, int end, string text, CaptionProblemKind kind, bool isError)
    {
        var problem = Assert.Single(Check([new(start, end, text)]), problem => problem.Kind == kind);

        Assert.Equal((isError, 0, start), (problem.IsError, problem.Cue, problem.AtMilliseconds));
    }

    [Theory]
    [InlineData(2_000, 3_500, CaptionProblemKind.Overlaps)]
    [InlineData(500, 900, CaptionProblemKind.OutOfOrder)]
    public void Two_at_once_and_the_wrong_order_are_errors(int start, int end, CaptionProblemKind kind) =>
        Assert.Contains(Check([new(1_000, 2_500, "een"), new(start, end, "twee")]), problem => problem is { IsError: true, Cue: 1 } && problem.Kind == kind);

    [Fact]
    public void Markup_and_names_of_characters_are_not_counted() => Assert.Equal(5, CaptionRules.SpeedOf(new(0, 1_000, "<v Jan><i>a &amp; b</i></v>")));

    [Fact]
    public void Sound_without_caption_is_a_warning_and_half_a_minute_of_it_an_error()
    {
        var problems = Check([new(20_000, 22_000, "midden")], [new(1_000, 4_000), new(10_000, 24_000), new(25_000, 58_000)]);

        Assert.Equal(
            [new CaptionProblem(CaptionProblemKind.Gap, false, Amount: 10_000) { AtMilliseconds = 10_000 }, new CaptionProblem(CaptionProblemKind.Gap, true, Amount: 33_000) { AtMilliseconds = 25_000 }],
            problems);
    }

    [Fact]
    public void Where_nobody_listened_no_gap_is_supposed() => Assert.Empty(CaptionRules.Check(new([new(50_000, 52_000, "laat")], []), Film));

    [Fact]
    public void Time_that_is_covered_is_no_gap_and_time_that_is_not_is_one() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[1, 80]).List[1, 12].Sample(spans =>
        {
            var cues = spans.Select(span => new Cue(span.Item1 * 100, (span.Item1 + span.Item2) * 100, "tekst")).OrderBy(cue => cue.StartMilliseconds).ToList();
            var gaps = CaptionRules.Check(new(cues, []), null, [new(0, Film)]).Where(problem => problem.Kind == CaptionProblemKind.Gap).ToList();

            for (var moment = 0; moment < Film; moment += 100)
            {
                var isCovered = cues.Exists(cue => cue.StartMilliseconds <= moment && moment < cue.EndMilliseconds);
                var isGap = gaps.Exists(gap => gap.AtMilliseconds <= moment && moment < gap.AtMilliseconds + gap.Amount);
                Assert.False(isCovered && isGap, $"{moment} is covered and a gap");
            }

            // What is no gap is covered, or too short to be one.
            var before = cues.Min(cue => cue.StartMilliseconds);
            Assert.Equal(before >= CaptionRules.NoticedGapMilliseconds, gaps.Exists(gap => gap.AtMilliseconds == 0));
        });

    [Fact]
    public void A_line_that_cannot_be_read_is_an_error_with_its_number() =>
        Assert.Contains(new(CaptionProblemKind.Unreadable, true, Amount: 3), CaptionRules.Check(WebVtt.Read("WEBVTT\n\nfout --> fout\nx\n\n00:01.000 --> 00:02.000\ngoed")));

    private static IReadOnlyList<CaptionProblem> Check(IReadOnlyList<Cue> cues, IReadOnlyList<SoundStretch>? sound = null) => CaptionRules.Check(new(cues, []), Film, sound);
}
