using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Versions.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>Pages of versions and of what changed between them.</summary>
public sealed class VersionQueries(IPublishedSite site, SiteLinks links)
{
    /// <summary>The page of a version, or nothing when no such version was public.</summary>
    public VersionPage? Version(TenderParagraph paragraph, string path, string? number, IReadOnlyList<Crumb> trail)
    {
        var versions = PublicVersion.Of(paragraph);
        if (PublicVersion.Find(versions, number) is not { } version || versions.FirstOrDefault(other => other.IsCurrent) is not { } current)
        {
            return null;
        }

        var address = VersionsRoutes.VersionOf(path, version.Number);
        return new VersionPage(
            new PageHead($"{paragraph.Title}, versie {version.Number}", address)
            {
                Description = $"{(version.IsCurrent ? "Geldende versie" : "Oude versie")} {version.Number} van de paragraaf ‘{paragraph.Title}’, met de volledige tekst en wat er in veranderde.",
                Trail = trail,
                Section = ParagraphsRoutes.Overview,
                OpenGraphType = "article",
                IsHidden = !version.IsCurrent,
            },
            paragraph.Title,
            path,
            version,
            current,
            !version.IsCurrent && version.HasText && current.HasText ? VersionsRoutes.DifferenceOf(path, version.Number, current.Number) : null,
            version.HasText ? address + ".txt" : null,
            StampOf(paragraph, version, address),
            LinksOf(versions, path));
    }

    public MissingVersionPage Missing(TenderParagraph paragraph, string path, IReadOnlyList<Crumb> trail) => new(
        new PageHead($"{paragraph.Title}: deze versie is er niet", VersionsRoutes.DifferenceOf(path)) { Trail = trail, Section = ParagraphsRoutes.Overview, IsHidden = true },
        paragraph.Title,
        path,
        LinksOf(PublicVersion.Of(paragraph), path));

    /// <summary>The text of a version without markup, with what it is and where it came from; nothing when there is none.</summary>
    public string? PlainCopy(TenderParagraph paragraph, string path, string? number) =>
        PublicVersion.Find(PublicVersion.Of(paragraph), number) is { HasText: true } version
            ? $"{paragraph.Title}\r\n\r\n{version.Clause.Plain.ReplaceLineEndings("\r\n")}\r\n\r\n{StampOf(paragraph, version, VersionsRoutes.VersionOf(path, version.Number))}\r\n"
            : null;

    /// <summary>What changed between two versions; between the two newest when none are given. Nothing when a version asked for is not there.</summary>
    public DifferencePage? Difference(TenderParagraph paragraph, string path, string? from, string? to, IReadOnlyList<Crumb> trail)
    {
        var versions = PublicVersion.Of(paragraph);
        var choices = versions.Where(version => version.HasText).ToList();
        var right = to is { Length: > 0 } ? PublicVersion.Find(choices, to) : choices.FirstOrDefault();
        var left = from is { Length: > 0 } ? PublicVersion.Find(choices, from) : choices.FirstOrDefault(version => right is null || version.Number < right.Number) ?? right;
        if (left is null || right is null)
        {
            return null;
        }

        // Who asks from new to old wants to know the same.
        var (old, now) = left.Number <= right.Number ? (left, right) : (right, left);
        var changes = old == now ? [] : LidDiff.Of(old.Clause.Plain, now.Clause.Plain);
        return new DifferencePage(
            HeadOf(paragraph, $"Wat er veranderde: {paragraph.Title}", VersionsRoutes.DifferenceOf(path), trail),
            paragraph.Title,
            path,
            (old == now, choices.Count) switch
            {
                (true, 1) => $"Van deze paragraaf is één tekst bewaard: versie {now.Number}. Er is nog niets om mee te vergelijken.",
                (true, _) => $"U koos twee keer versie {now.Number}. Kies twee verschillende versies.",
                _ => $"Versie {old.Number}{On(old)} vergeleken met versie {now.Number}{On(now)}{(now.IsCurrent ? ", de geldende versie" : "")}.",
            },
            old == now ? null : DifferenceWords.Summary(changes),
            DifferenceWords.Rows(changes),
            [.. versions.Where(version => version.Number > old.Number && version.Number <= now.Number && version.Note.Length > 0)],
            choices.Count > 1 ? choices : [],
            old.Number,
            now.Number,
            paragraph.BaseParagraph is { } original && site.PathOf(original) is not null ? VersionsRoutes.BaseDifferenceOf(path) : null);
    }

    /// <summary>What a variant says otherwise than the text it was made from; nothing when it is no variant.</summary>
    public DifferencePage? BaseDifference(TenderParagraph paragraph, string path, IReadOnlyList<Crumb> trail)
    {
        if (paragraph.BaseParagraph is not { } original || site.PathOf(original) is null)
        {
            return null;
        }

        var changes = LidDiff.Of(original.Clause.Plain, paragraph.Clause.Plain);
        return new DifferencePage(
            HeadOf(paragraph, $"Verschil met de basistekst: {paragraph.Title}", VersionsRoutes.DifferenceOf(path), trail),
            paragraph.Title,
            path,
            $"De basistekst is ‘{original.Title}’, versie {original.Version}. Daarmee is ‘{paragraph.Title}’, versie {paragraph.Version}, vergeleken.",
            DifferenceWords.Summary(changes),
            DifferenceWords.Rows(changes),
            [],
            [],
            null,
            null,
            null);
    }

    private string StampOf(TenderParagraph paragraph, PublicVersion version, string address) => ParagraphStamp.Of(paragraph, version.Number.ToString(), version.Date, links.Of(address));

    private static PageHead HeadOf(TenderParagraph paragraph, string title, string path, IReadOnlyList<Crumb> trail) => new(title, path)
    {
        Description = $"Wat er in de paragraaf ‘{paragraph.Title}’ veranderde, lid voor lid en woord voor woord.",
        Trail = trail,
        Section = ParagraphsRoutes.Overview,
        IsHidden = true,
    };

    private static string On(PublicVersion version) => version.Date is { } day ? $" van {Dutch.Day(day)}" : "";

    private static VersionLink[] LinksOf(IReadOnlyList<PublicVersion> versions, string path) =>
    [
        .. versions.Select((version, index) => new VersionLink(
            version.Number,
            version.Date,
            version.Note,
            version.IsCurrent,
            VersionsRoutes.VersionOf(path, version.Number),
            version.HasText && versions.Skip(index + 1).FirstOrDefault() is { HasText: true } older ? VersionsRoutes.DifferenceOf(path, older.Number, version.Number) : null)),
    ];
}
