using System.Globalization;
using Showcase.Core.Captions;
using Showcase.Core.Media;
using Showcase.Core.Videos;
using Showcase.Web.Features.Editing.Captions;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.RichText;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>A film can be followed by who does not hear it and by who does not see it, wherever it stands: captions that can be read, all of it in text, and audio description or why none is needed.</summary>
internal sealed class FilmGate(SnapshotStore snapshots, FilmOfDocument films, IElsewhereFilms elsewhere) : IPublicationGate
{
    private const int MostTold = 8;
    private const int ShortestTranscript = 40;
    private const int ShortestStatement = 15;

    private static readonly string[] Playable = ["mp4", "webm", "mp3", "m4a", "ogg"];

    public const string ContentType = "video";

    public Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate) =>
        Task.FromResult(candidate.Document.ContentType == ContentType ? Check(candidate.Values) : []);

    /// <summary>All that can be said of a film now: what was right when it was published may be so no longer.</summary>
    public IReadOnlyList<PublicationReason> Check(DocumentValues values) => [.. OfFilm(values), .. OfDuration(values), .. OfCaptions(values), .. OfTranscript(values), .. OfDescription(values)];

    private IEnumerable<PublicationReason> OfFilm(DocumentValues film)
    {
        var (isHere, address) = (IsPicked(film, "file"), film.Get("elsewhere"));
        if (!isHere && string.IsNullOrWhiteSpace(address))
        {
            yield return new("Kies een film uit Media, of vul het adres van de film bij YouTube of Vimeo in.", "file", GateKinds.Captions);
        }
        else if (!string.IsNullOrWhiteSpace(address) && ElsewhereFilm.Read(address) is null)
        {
            yield return new("Dit is geen adres van een film bij YouTube of Vimeo. Plak het adres van de pagina waar de film te zien is.", "elsewhere", GateKinds.Captions);
        }
        else if (isHere && !string.IsNullOrWhiteSpace(address))
        {
            yield return new("Er zijn een filmbestand en een adres elders. De site toont het filmbestand. Maak het adres leeg.", "elsewhere", GateKinds.Captions, IsHint: true);
        }
        else if (!isHere && ElsewhereFilm.Read(address) is { } there && elsewhere.IsGone(there))
        {
            // A hint: it may be back before anyone asks again.
            yield return new($"{there.SiteName} zegt dat deze film er niet meer is, of niet voor iedereen. Zet hem daar weer openbaar, kies een andere film, of haal deze pagina van de site.", "elsewhere", GateKinds.Elsewhere, IsHint: true);
        }
    }

    // Asked only when neither the film nor the page says it.
    private IEnumerable<PublicationReason> OfDuration(DocumentValues values)
    {
        if (string.IsNullOrWhiteSpace(values.Get("durationSeconds")) && films.Find(values.Get("file")) is null && (IsPicked(values, "file") || !string.IsNullOrWhiteSpace(values.Get("elsewhere"))))
        {
            yield return new("Vul bij “Duur in seconden” in hoe lang de film is.", "durationSeconds", GateKinds.Captions);
        }
    }

    private IEnumerable<PublicationReason> OfCaptions(DocumentValues values)
    {
        var film = films.Find(values.Get("file"));
        var text = values.Get("captionText");
        var problems = CaptionRules.Check(string.IsNullOrWhiteSpace(text) ? new([], []) : WebVtt.Read(text), film?.DurationMilliseconds ?? SaidDuration(values), film?.Sound);
        var (errors, warnings) = (problems.Where(problem => problem.IsError).ToList(), problems.Where(problem => !problem.IsError).ToList());
        foreach (var error in errors.Take(MostTold))
        {
            yield return new(error.Kind == CaptionProblemKind.NoCaptions ? NoCaptions(film) : CaptionWords.Whole(error), "captionText", GateKinds.Captions) { Spot = CaptionWords.Spot(error) };
        }

        if (errors.Count > MostTold)
        {
            yield return new($"En nog {errors.Count - MostTold} fouten in de ondertiteling. Ze staan bij elke ondertitel.", "captionText", GateKinds.Captions) { Spot = CaptionWords.Spot(errors[MostTold]) };
        }

        if (warnings.Count > 0)
        {
            yield return new(
                $"De ondertiteling kan op {(warnings.Count == 1 ? "1 plaats" : $"{warnings.Count} plaatsen")} beter. {CaptionWords.Whole(warnings[0])}", "captionText", GateKinds.Captions, IsHint: true) { Spot = CaptionWords.Spot(warnings[0]) };
        }

        if (film?.Sound is null && IsPicked(values, "file"))
        {
            yield return new("De film is nog niet bekeken door de site. Daarom is niet nagegaan of alle geluid is ondertiteld.", "file", GateKinds.Captions, IsHint: true);
        }
    }

    // Of a film elsewhere, or one that the site has not looked into, the page says how long it is.
    private static int? SaidDuration(DocumentValues film) => int.TryParse(film.Get("durationSeconds"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 86_400 ? (seconds * 1000) + 999 : null;

    // Who does not hear wants to know that there is nothing to hear.
    private static string NoCaptions(Film? film) => film is { Sound.Count: 0 }
        ? "Er is geen ondertiteling. In deze film is niets te horen; zeg dat met één ondertitel aan het begin: (geen geluid)."
        : "Er is geen ondertiteling. Maak die bij “Ondertiteling”, of importeer daar een bestand.";

    private static IEnumerable<PublicationReason> OfTranscript(DocumentValues film)
    {
        if (string.Join(' ', RichTextFacts.Of(film.Get("transcript") ?? "").Lines).Length < ShortestTranscript)
        {
            yield return new("De film is nog niet uitgeschreven. Schrijf bij “Uitgeschreven tekst” op wat er te horen en te zien is.", "transcript", GateKinds.Captions);
        }
    }

    private IEnumerable<PublicationReason> OfDescription(DocumentValues film)
    {
        if (!IsPicked(film, "audioDescription"))
        {
            if ((film.Get("audioDescriptionStatement")?.Trim().Length ?? 0) < ShortestStatement)
            {
                yield return new("Kies een audiodescriptie, of schrijf waarom die niet nodig is.", "audioDescription", GateKinds.Captions);
            }
        }
        else if (Picked(film, "audioDescription").Select(pick => snapshots.Current.Find(pick.MediaKey)?.Node).FirstOrDefault() is { } described
            && !Playable.Contains(described.Values.Get("umbracoExtension")?.ToLowerInvariant(), StringComparer.Ordinal))
        {
            yield return new("De audiodescriptie is geen film en geen geluid. Kies een MP4, WebM, MP3, M4A of OGG.", "audioDescription", GateKinds.Captions);
        }
        else if (Picked(film, "audioDescription").Select(pick => pick.MediaKey).Intersect(Picked(film, "file").Select(pick => pick.MediaKey)).Any())
        {
            yield return new("De audiodescriptie is hetzelfde bestand als de film. Kies de film of het geluid mét audiodescriptie, of maak dit leeg en schrijf waarom die niet nodig is.", "audioDescription", GateKinds.Captions);
        }
    }

    private static bool IsPicked(DocumentValues film, string alias) => Picked(film, alias).Any();

    private static IEnumerable<StoredMediaPick> Picked(DocumentValues film, string alias) => StoredMediaPick.Read(film.Get(alias)).OfType<StoredMediaPick>();
}
