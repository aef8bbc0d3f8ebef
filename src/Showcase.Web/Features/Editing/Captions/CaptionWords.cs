using System.Globalization;
using Showcase.Core.Captions;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Editing.Captions;

/// <summary>Says in Dutch what is wrong with captions and how to mend it.</summary>
internal static class CaptionWords
{
    /// <summary>With the caption and the moment it is about: <c>Ondertitel 3 (0:12): …</c>.</summary>
    public static string Whole(CaptionProblem problem) => problem.Cue is { } cue
        ? $"Ondertitel {cue + 1} ({Moment(problem.AtMilliseconds)}): {Of(problem)}"
        : Capital(Of(problem));

    /// <summary>Which lines of a file came to nothing, so that whoever imports it can look there; nothing when all did.</summary>
    public static string? Unread(CaptionReading read)
    {
        var lines = read.UnreadLines;
        var rest = lines.Count - MostLines;
        var named = string.Join(", ", lines.Take(MostLines));
        return lines.Count switch
        {
            0 => null,
            1 => $"1 regel van dit bestand is niet gelezen: regel {named}. Kijk in het bestand welke ondertitel daar staat, en voeg die toe.",
            _ => $"{DutchFormat.Number(lines.Count)} regels van dit bestand zijn niet gelezen: regel {(rest > 0 ? $"{named} en nog {DutchFormat.Number(rest)}" : Dutch(lines))}. Kijk in het bestand welke ondertitels daar staan, en voeg die toe.",
        };
    }

    private const int MostLines = 12;

    private static string Dutch(IReadOnlyList<int> lines) => $"{string.Join(", ", lines.SkipLast(1))} en {lines[^1]}";

    /// <summary>Where it is, for the editor of captions; nothing for what is about the whole.</summary>
    public static string? Spot(CaptionProblem problem) => problem switch
    {
        { Cue: { } cue } => string.Create(CultureInfo.InvariantCulture, $"cue:{cue}"),
        { Kind: CaptionProblemKind.Gap } => string.Create(CultureInfo.InvariantCulture, $"at:{problem.AtMilliseconds}"),
        _ => null,
    };

    public static string Of(CaptionProblem problem) => problem.Kind switch
    {
        CaptionProblemKind.NoCaptions => "er is nog geen ondertiteling.",
        CaptionProblemKind.Unreadable => $"regel {problem.Amount} van de ondertiteling kan niet worden gelezen. Wat wel te lezen is, staat in de lijst. Vul aan wat ontbreekt, of importeer het bestand opnieuw.",
        CaptionProblemKind.TooLarge => "de ondertiteling is te lang om te lezen. Importeer een korter bestand, of knip de film in delen.",
        CaptionProblemKind.Empty => "hier staat geen tekst. Vul de tekst in of verwijder de ondertitel.",
        CaptionProblemKind.EndsTooEarly => "het einde ligt niet na het begin. Zet het einde later.",
        CaptionProblemKind.OutOfOrder => "deze begint vóór de ondertitel erboven. Zet ze op volgorde.",
        CaptionProblemKind.Overlaps => $"deze begint {Seconds(problem.Amount)} voordat de ondertitel erboven weg is. Laat die eerder eindigen.",
        CaptionProblemKind.AfterTheEnd => "deze begint nadat de film is afgelopen. Zet hem eerder of verwijder hem.",
        CaptionProblemKind.BeyondTheEnd => $"deze eindigt {Seconds(problem.Amount)} na de film. Laat hem eerder eindigen.",
        CaptionProblemKind.TooFast => $"{problem.Amount} tekens per seconde is te snel om te lezen; {CaptionRules.ComfortableSpeed} is prettig. Laat hem langer staan of maak de tekst korter.",
        CaptionProblemKind.TooShort => $"{Seconds(problem.Amount)} is te kort om te zien. Laat hem langer staan.",
        CaptionProblemKind.TooLong => $"{Seconds(problem.Amount)} is lang. Splits de tekst.",
        CaptionProblemKind.TooManyLines => $"{problem.Amount} regels is te veel; {CaptionRules.MostLines} is genoeg. Splits de tekst.",
        CaptionProblemKind.LineTooLong => $"een regel van {problem.Amount} tekens is te lang; {CaptionRules.LongestLine} past in beeld. Maak er twee regels van of splits de tekst.",
        _ => $"vanaf {Moment(problem.AtMilliseconds)} is er {Seconds(problem.Amount)} geluid zonder ondertitel. Wordt er gesproken, ondertitel dat; anders zegt u wat er klinkt, zoals ♪ muziek ♪.",
    };

    public static string Moment(int milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 60_000}:{milliseconds / 1000 % 60:00}");

    private static string Seconds(int milliseconds) => $"{DutchFormat.Number(Math.Round(milliseconds / 1000m, 1), 1)} s";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
