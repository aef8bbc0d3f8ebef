using Showcase.Core.Captions;
using Showcase.Core.Media;

namespace Showcase.Web.Features.Editing.Captions;

/// <summary>Captions as a client edits them, with what is wrong with them.</summary>
/// <param name="Text">The same as WebVTT.</param>
/// <param name="DurationMilliseconds">Of the film; nothing when that is not known.</param>
/// <param name="Sound">Where something is to be heard in it; nothing when nobody listened.</param>
internal sealed record CaptionsResponse(string Text, IReadOnlyList<CueResponse> Cues, IReadOnlyList<CueProblem> Problems, int? DurationMilliseconds, IReadOnlyList<SoundStretch>? Sound)
{
    /// <param name="duration">Of the film, in milliseconds, when its page knows it and the site did not look into it.</param>
    public static CaptionsResponse Of(CaptionReading read, Film? film, int? duration) => new(
        WebVtt.Write(read.Cues),
        [.. read.Cues.Select(cue => new CueResponse(cue.StartMilliseconds, cue.EndMilliseconds, cue.Text, cue.Settings))],
        [.. CaptionRules.Check(read, film?.DurationMilliseconds ?? duration, film?.Sound).Take(MostProblems).Select(problem => new CueProblem(problem.Cue, problem.AtMilliseconds, problem.IsError, CaptionWords.Of(problem)))],
        film?.DurationMilliseconds ?? duration,
        film?.Sound) { Unread = CaptionWords.Unread(read) };

    /// <summary>Dutch: which lines of a file that is imported were not read; nothing when all were.</summary>
    public string? Unread { get; init; }

    private const int MostProblems = 500;
}

/// <param name="Start">In milliseconds.</param>
/// <param name="End">In milliseconds.</param>
/// <param name="Settings">Place on the picture; kept as it is.</param>
internal sealed record CueResponse(int Start, int End, string Text, string? Settings);

/// <param name="Cue">Which caption, from 0; nothing when it is about the whole or about a gap.</param>
/// <param name="At">Where in the film, in milliseconds.</param>
/// <param name="Text">Dutch.</param>
internal sealed record CueProblem(int? Cue, int At, bool IsError, string Text);
