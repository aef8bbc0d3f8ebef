namespace Showcase.Core.Captions;

/// <summary>Whether captions can be followed. Errors stand in the way of publishing, warnings do not.</summary>
/// <remarks>
/// <para>Two lines, 5/6 to 7 seconds and 17 characters a second for adults are from Netflix's guide for templates (partnerhelp.netflixstudios.com, article 219375728), which equals that speed with
/// 200 words a minute; 42 characters a line are from its guide for Dutch (article 215350158). They are no law, so to pass them is a warning. More than 20 characters a second, the most that Netflix
/// allows in any language with our letters (English, for adults), is an error: many cannot follow more than 200 words a minute, says Ofcom (BBC R&amp;D, How fast should subtitles be, 2015).
/// Read on 26 November 2026; weighed in ADR 0149.</para>
/// <para>That there are captions for everything that is said and for sounds that matter is WCAG 2.2, success criterion 1.2.2. What is heard cannot be told from what is said here,
/// so a short stretch of sound without caption is a warning; half a minute of it is an error, which a caption such as <c>♪ muziek ♪</c> mends. Those two numbers are ours.</para>
/// </remarks>
public static class CaptionRules
{
    public const int MostLines = 2;
    public const int LongestLine = 42;
    public const int ShortestMilliseconds = 833;
    public const int LongestMilliseconds = 7_000;
    public const int ComfortableSpeed = 17;
    public const int FastestSpeed = 20;
    public const int NoticedGapMilliseconds = 5_000;
    public const int LongestGapMilliseconds = 30_000;

    // Films and their sound are never exactly as long as they say.
    private const int EndMargin = 500;

    /// <param name="filmMilliseconds">How long the film is; nothing when that is not known.</param>
    /// <param name="sound">Where there is sound, in order; nothing when nobody listened yet.</param>
    public static IReadOnlyList<CaptionProblem> Check(CaptionReading captions, int? filmMilliseconds = null, IReadOnlyList<SoundStretch>? sound = null)
    {
        var problems = new List<CaptionProblem>();
        problems.AddRange(captions.Faults.Select(fault =>
            new CaptionProblem(fault.Kind == CaptionFaultKind.TooLarge ? CaptionProblemKind.TooLarge : CaptionProblemKind.Unreadable, IsError: true, Amount: fault.Line)));
        if (captions.Cues.Count == 0)
        {
            problems.Add(new(CaptionProblemKind.NoCaptions, IsError: true));
            return problems;
        }

        for (var index = 0; index < captions.Cues.Count; index++)
        {
            var cue = captions.Cues[index];
            problems.AddRange(OfTimes(cue, index > 0 ? captions.Cues[index - 1] : null, filmMilliseconds)
                .Concat(OfText(cue))
                .Select(problem => problem with { Cue = index, AtMilliseconds = cue.StartMilliseconds }));
        }

        problems.AddRange(Gaps(captions.Cues, sound ?? []));
        return problems;
    }

    /// <summary>Characters that are read a second, spaces included; the break between lines counts as one.</summary>
    public static double SpeedOf(Cue cue) => cue.LengthMilliseconds <= 0 ? 0 : string.Join(' ', CaptionText.Lines(cue.Text)).Length * 1000.0 / cue.LengthMilliseconds;

    private static IEnumerable<CaptionProblem> OfTimes(Cue cue, Cue? before, int? film)
    {
        if (cue.LengthMilliseconds <= 0)
        {
            yield return new(CaptionProblemKind.EndsTooEarly, IsError: true);
        }
        else if (cue.LengthMilliseconds < ShortestMilliseconds)
        {
            yield return new(CaptionProblemKind.TooShort, IsError: false, Amount: cue.LengthMilliseconds);
        }
        else if (cue.LengthMilliseconds > LongestMilliseconds)
        {
            yield return new(CaptionProblemKind.TooLong, IsError: false, Amount: cue.LengthMilliseconds);
        }

        if (before is { } above && cue.StartMilliseconds < above.EndMilliseconds)
        {
            yield return cue.StartMilliseconds < above.StartMilliseconds
                ? new(CaptionProblemKind.OutOfOrder, IsError: true)
                : new(CaptionProblemKind.Overlaps, IsError: true, Amount: above.EndMilliseconds - cue.StartMilliseconds);
        }

        if (film is { } length && cue.StartMilliseconds >= length)
        {
            yield return new(CaptionProblemKind.AfterTheEnd, IsError: true);
        }
        else if (film is { } end && cue.EndMilliseconds > end + EndMargin)
        {
            yield return new(CaptionProblemKind.BeyondTheEnd, IsError: false, Amount: cue.EndMilliseconds - end);
        }
    }

    private static IEnumerable<CaptionProblem> OfText(Cue cue)
    {
        var lines = CaptionText.Lines(cue.Text);
        if (lines.Length == 0)
        {
            yield return new(CaptionProblemKind.Empty, IsError: true);
            yield break;
        }

        if (lines.Length > MostLines)
        {
            yield return new(CaptionProblemKind.TooManyLines, IsError: false, Amount: lines.Length);
        }

        if (lines.Max(line => line.Length) is > LongestLine and var longest)
        {
            yield return new(CaptionProblemKind.LineTooLong, IsError: false, Amount: longest);
        }

        if (SpeedOf(cue) is > ComfortableSpeed and var speed)
        {
            yield return new(CaptionProblemKind.TooFast, IsError: speed > FastestSpeed, Amount: (int)Math.Ceiling(speed));
        }
    }

    /// <summary>Where it sounds and nothing is written: what is left of each stretch when the captions are taken out of it.</summary>
    private static IEnumerable<CaptionProblem> Gaps(IReadOnlyList<Cue> cues, IReadOnlyList<SoundStretch> sound)
    {
        var shown = cues.Where(cue => cue.LengthMilliseconds > 0).OrderBy(cue => cue.StartMilliseconds).ToList();
        var next = 0;
        foreach (var stretch in sound)
        {
            // Stretches come in order, but a long caption may reach over several of them.
            while (next > 0 && shown[next - 1].EndMilliseconds > stretch.StartMilliseconds)
            {
                next--;
            }

            var from = stretch.StartMilliseconds;
            for (; next < shown.Count && shown[next].StartMilliseconds < stretch.EndMilliseconds; next++)
            {
                if (shown[next].EndMilliseconds > from)
                {
                    foreach (var gap in Gap(from, shown[next].StartMilliseconds))
                    {
                        yield return gap;
                    }

                    from = shown[next].EndMilliseconds;
                }
            }

            foreach (var gap in Gap(from, stretch.EndMilliseconds))
            {
                yield return gap;
            }
        }
    }

    private static IEnumerable<CaptionProblem> Gap(int from, int to)
    {
        if (to - from >= NoticedGapMilliseconds)
        {
            yield return new(CaptionProblemKind.Gap, IsError: to - from >= LongestGapMilliseconds, Amount: to - from) { AtMilliseconds = from };
        }
    }
}
