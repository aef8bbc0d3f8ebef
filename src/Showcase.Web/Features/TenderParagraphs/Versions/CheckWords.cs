using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Versions.Checking;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>Says in Dutch what a check found.</summary>
internal static class CheckWords
{
    private const int LongestId = 80;

    /// <param name="wasPasted">True when there was a text, and not only a name and a version.</param>
    public static CheckRow Row(CheckedParagraph found, bool wasPasted) => new(
        found.Paragraph?.Title ?? $"Paragraaf ‘{Short(found.Id)}’",
        Badge(found.Standing),
        found.Standing == Standing.Current && found.Comparison is null or { Changes: 0 },
        [.. new[] { Recognised(found), Verdict(found), Text(found, wasPasted), Open(found) }.OfType<string>()],
        [.. Links(found)],
        found.Comparison?.Pieces ?? []);

    private static string Badge(Standing standing) => standing switch
    {
        Standing.Current => "Geldend",
        Standing.Replaced => "Vervangen",
        Standing.Ended => "Niet meer geldig",
        Standing.NotYet => "Nog niet geldig",
        Standing.Withdrawn => "Ingetrokken",
        Standing.UnknownVersion => "Versie onbekend",
        _ => "Onbekend",
    };

    private static string? Recognised(CheckedParagraph found) => found switch
    {
        { IsResemblance: false } => null,
        { Comparison.Changes: 0 } => $"Bij deze tekst staat geen kenmerk. Woord voor woord is het versie {found.Asked} van deze paragraaf.",
        _ => $"Bij deze tekst staat geen kenmerk. Zij lijkt voor {found.Comparison!.Percent} procent op versie {found.Asked} van deze paragraaf.",
    };

    private static string Verdict(CheckedParagraph found) => found.Standing switch
    {
        Standing.Current => $"Versie {found.Asked}{Of(found.Version)} is de geldende versie.",
        Standing.Replaced => $"Versie {found.Asked}{Of(found.Version)} is {(found.ReplacedBy?.Date is { } day ? $"op {Dutch.Day(day)} " : "")}vervangen door versie {found.ReplacedBy?.Number}."
            + (found.Current is { } now && now.Number != found.ReplacedBy?.Number ? $" De geldende versie is nu {now.Number}{Of(now)}." : ""),
        Standing.Ended => $"Versie {found.Asked} is de laatste versie, maar zij gold tot en met {Dutch.Day(found.Paragraph!.ValidTo!.Value)}. Er is geen nieuwere.",
        Standing.NotYet => $"Versie {found.Asked} geldt pas vanaf {Dutch.Day(found.Paragraph!.ValidFrom!.Value)}.",
        Standing.Withdrawn => $"Uw tekst noemt {Named(found)}. Deze paragraaf stond op deze site en is op {Dutch.Day(found.WithdrawnOn!.Value)} ingetrokken. Gebruik haar niet in een nieuwe aanbesteding zonder overleg met uw coördinator social return.",
        Standing.UnknownVersion => $"Uw tekst noemt versie {found.Asked}. Van deze paragraaf is geen versie met dat nummer gepubliceerd. De geldende versie is {found.Current?.Number}{Of(found.Current)}.",
        _ => $"Uw tekst noemt {Named(found)}. Een paragraaf met die naam kennen wij niet. Kijk of het kenmerk helemaal is overgenomen.",
    };

    private static string? Text(CheckedParagraph found, bool wasPasted) => (found.Version, found.Comparison) switch
    {
        (null, _) => null,
        (_, { Changes: 0 }) => found.IsResemblance ? null : "De tekst zelf is niet veranderd. Wat u op de open plekken invulde, telt niet als verandering.",
        (_, { } comparison) => $"De tekst wijkt {(comparison.Changes == 1 ? "op één plaats" : $"op {DutchFormat.Number(comparison.Changes)} plaatsen")} af van versie {found.Asked}"
            + (found.IsResemblance ? "." : $"; {comparison.Percent} procent komt overeen.") + " Wat u op de open plekken invulde, telt niet mee.",
        _ => wasPasted ? "De tekst van deze paragraaf vonden wij niet boven het kenmerk, of zij lijkt er niet meer op. Alleen het kenmerk is beoordeeld." : null,
    };

    private static string? Open(CheckedParagraph found) =>
        found.Comparison is { Open: { Count: > 0 } open } ? $"Nog niet ingevuld: {string.Join(", ", open)}." : null;

    private static IEnumerable<Crumb> Links(CheckedParagraph found)
    {
        if (found.Path is not { } path)
        {
            yield break;
        }

        if (found is { Standing: Standing.Replaced, Version: { HasText: true } old, Current: { HasText: true } now })
        {
            yield return new($"Bekijk wat er sinds versie {old.Number} veranderde", VersionsRoutes.DifferenceOf(path, old.Number, now.Number));
        }

        if (found is { Standing: not Standing.Current, Version: { } version })
        {
            yield return new($"Bekijk versie {version.Number}", VersionsRoutes.VersionOf(path, version.Number));
        }

        yield return new("Naar de paragraaf", path);
    }

    private static string Named(CheckedParagraph found) => $"paragraaf ‘{Short(found.Id)}’, versie {found.Asked}{(found.AskedDate is { } date ? " van " + Short(date) : "")}";

    private static string Of(PublicVersion? version) => version?.Date is { } day ? $" van {Dutch.Day(day)}" : "";

    private static string Short(string text) => text.Length <= LongestId ? text : text[..LongestId] + "…";
}
