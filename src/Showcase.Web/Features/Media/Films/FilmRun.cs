namespace Showcase.Web.Features.Media.Films;

/// <summary>How a program ended.</summary>
/// <param name="Output">The lines it gave; never more than are kept.</param>
/// <param name="Remarks">The lines it said beside them.</param>
internal sealed record FilmRun(int ExitCode, IReadOnlyList<string> Output, IReadOnlyList<string> Remarks)
{
    public bool IsGood => ExitCode == 0;
}
