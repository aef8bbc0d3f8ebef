using System.Globalization;
using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>A version number says one text for good: nothing that was public changes under its number, and nothing that was public is lost.</summary>
internal sealed class KeptVersionRule(SiteSchema schema) : IPublishingRule
{
    private const string Version = "version";
    private const string Clause = "clause";
    private const string Versions = "versions";

    public string ContentType => "tenderParagraph";

    public PublishingAnswer Publish(FormerValues? former, IReadOnlyDictionary<string, string> draft)
    {
        var (number, clause) = (draft.GetValueOrDefault(Version) ?? "", Canonical(draft.GetValueOrDefault(Clause)));
        var blocks = Read(draft);
        var known = blocks.All.Where(version => version.HasClause).ToList();
        var reasons = known.Concat(former is null ? [] : EverPublic(former).Where(version => version.HasClause))
            .Where(version => version.Version == number && Canonical(version.Clause) != clause)
            .Take(1)
            .Select(_ => $"De tekst van versie {number} is al gepubliceerd en is nu anders. Geef de nieuwe tekst een hoger versienummer.")
            .ToList();
        if (former is not null)
        {
            reasons.AddRange(EverPublic(former).Where(version => version.Version != number && IsRewritten(version, blocks))
                .Select(version => $"De bewaarde tekst van versie {version.Version} is veranderd. Een oude versie blijft zoals zij was: zet die tekst terug."));
            known.AddRange(EverPublic(former).Where(version => version.HasClause));
            if (former.Values.GetValueOrDefault(Version) != number && blocks.Find(number) is not { Note.Length: > 0 })
            {
                reasons.Add($"Schrijf bij “Versies” wat er in versie {number} is veranderd, met de datum.");
            }
        }

        if (VersionNumber.Read(number) is { } mine && known.Select(version => VersionNumber.Read(version.Version)).Max() is { } highest && mine < highest)
        {
            reasons.Add($"Versie {number} is lager dan versie {highest}, die al gepubliceerd is. Ook wie teruggaat naar een eerdere tekst, geeft een nieuw nummer.");
        }

        return new(reasons, reasons.Count > 0 || former is null ? new Dictionary<string, string>() : Keep(former, blocks, number));
    }

    public IReadOnlyDictionary<string, string> Withdraw(FormerValues former, IReadOnlyDictionary<string, string> draft) => Keep(former, Read(draft), except: null);

    private Dictionary<string, string> Keep(FormerValues former, VersionBlocks blocks, string? except)
    {
        var missing = EverPublic(former).Where(version => version.Version != except && blocks.Find(version.Version) is var present && (present is null || (version.HasClause && !present.HasClause))).ToList();
        foreach (var version in missing)
        {
            blocks.Keep(version);
        }

        return missing.Count > 0 ? new() { [Versions] = blocks.ToJson() } : [];
    }

    /// <summary>What was the current text, and every version beside it.</summary>
    private List<StoredVersion> EverPublic(FormerValues former)
    {
        var (blocks, number) = (Read(former.Values), former.Values.GetValueOrDefault(Version) ?? "");
        var beside = blocks.Find(number);
        var current = new StoredVersion(
            number,
            beside?.Date ?? former.Values.GetValueOrDefault("validFrom") ?? former.Since?.ToString("yyyy-MM-ddT00:00:00", CultureInfo.InvariantCulture),
            beside is { Note.Length: > 0 } ? beside.Note : "Bij deze versie is niet opgeschreven wat er veranderde.",
            former.Values.GetValueOrDefault(Clause),
            []);
        return [current, .. blocks.All.Where(version => version.Version != number && version.Version.Length > 0)];
    }

    private static bool IsRewritten(StoredVersion version, VersionBlocks draft) =>
        version.HasClause && draft.All.Any(present => present.Version == version.Version && present.HasClause && Canonical(present.Clause) != Canonical(version.Clause));

    private VersionBlocks Read(IReadOnlyDictionary<string, string> values) =>
        VersionBlocks.Read(values.GetValueOrDefault(Versions), schema.FindType("versionNote")?.Key ?? Guid.Empty);

    private static string Canonical(string? stored) => RichTextRenderer.Canonical(StoredRichText.Read(stored).Markup);
}
