using System.Security.Cryptography;
using System.Text.Json;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>The screen in words.</summary>
public sealed class BuildQueries
{
    private readonly DocumentBuilder builder;
    private readonly ParagraphShelf.Shelf here;
    private readonly FindingQueries findings;
    private readonly SiteLinks links;
    private readonly TimeProvider clock;

    internal BuildQueries(DocumentBuilder builder, FindingQueries findings, IPublishedSite site, ParagraphShelf shelf, SiteLinks links, TimeProvider clock) =>
        (this.builder, this.findings, here, this.links, this.clock) = (builder, findings, shelf.Of(site), links, clock);

    /// <param name="policyStamp">Of the policy as the reader last saw it; empty when that is not known.</param>
    /// <param name="removed">What was just taken out, as <c>id:place</c>.</param>
    /// <param name="isKept">False when what was filled in does not survive leaving the page.</param>
    public BuildPage Page(BuildState state, string policyStamp = "", string? removed = null, bool isKept = true)
    {
        var built = builder.Build(state);
        var stamp = StampOf(built.Holding);
        return new BuildPage(
            new PageHead("Paragrafen samenstellen", BuildingRoutes.Build)
            {
                Description = "Beantwoord een paar vragen en krijg de paragrafen over social return die bij uw opdracht passen, ingevuld met uw eigen beleid.",
                Trail = [new Crumb("Paragrafen", ParagraphsRoutes.Overview)],
                Section = ParagraphsRoutes.Overview,
                HasBuildingStyles = true,
            },
            state,
            links.Of(BuildAddress.Of(state with { Chosen = [.. built.Chosen.Select(one => new ChosenParagraph(one.Paragraph.Id, one.Paragraph.Content.Version))] })),
            new QuestionForm(here.Organisations, QuestionReader.Kinds, [.. (built.Holding?.Discounts ?? []).Select(discount => discount.Step)], built.Problems, clock.DutchToday()),
            PolicyOf(built),
            stamp,
            AdviceOf(built),
            [.. built.Chosen.Select(one => new ChosenRow(one.Paragraph.Id, one.Paragraph.Path, one.Paragraph.Content.Title, one.Paragraph.Content.Version, one.AskedVersion is { } asked && asked != one.Paragraph.Content.Version ? asked : null))],
            built.Fields.Inputs,
            ObligationWords.Of(built),
            IsWritable(built) ? new RichText(TenderHtml.Write(built.Document, headingLevel: 4), TenderPlainText.Write(built.Document)) : null,
            findings.Of(built, here.TitleOf),
            [.. NoticesOf(built, stamp, policyStamp)],
            RemovedOf(removed, state),
            isKept);
    }

    /// <summary>True when the policy that holds has other terms than when the reader last saw it.</summary>
    public bool IsPolicyChanged(BuildState state, string policyStamp) => IsChanged(policyStamp, StampOf(builder.Build(state).Holding));

    private PolicyNotice? PolicyOf(Built built) => built.Organisation is { } organisation
        ? new PolicyNotice(
            PolicyReasonWords.Of(built.Policy, organisation.Title, built.Question.Date),
            built.Policy.Terms is { } terms ? here.PolicyPaths.GetValueOrDefault(terms.Code) : null,
            built.Holding is null)
        : null;

    private AdviceGroup[] AdviceOf(Built built) =>
    [
        .. built.Advice.GroupBy(advice => advice.Fit).OrderBy(group => group.Key).Select(group => new AdviceGroup(group.Key, [.. group.Select(advice => RowOf(advice, built.State))])),
    ];

    private AdviceRow RowOf(ParagraphAdvice advice, BuildState state)
    {
        var (id, path, content, _) = here.Paragraphs[advice.Paragraph.Id];
        return new AdviceRow(
            id,
            path,
            content.Number,
            content.Title,
            string.Join(" · ", new[] { Dutch.Capital(content.TenderPhase), content.Approach }.Where(part => !string.IsNullOrEmpty(part))),
            content.Summary,
            [.. advice.Reasons.Where(reason => reason.Effect == ParagraphFit.Fits).Select(reason => FitWords.Of(reason, here.TitleOf))],
            [.. advice.Reasons.Where(reason => reason.Effect != ParagraphFit.Fits).Select(reason => FitWords.Of(reason, here.TitleOf)).Distinct()],
            state.Has(id));
    }

    private static IEnumerable<string> NoticesOf(Built built, string stamp, string policyStamp)
    {
        if (TenderLimits.Of(built.Document) is not null)
        {
            yield return "Dit document is te groot om in één keer te maken. Haal een paragraaf weg.";
        }

        foreach (var id in built.Gone)
        {
            yield return $"“{id}” staat niet in het document: deze paragraaf is er niet, of niet meer.";
        }

        if (IsChanged(policyStamp, stamp))
        {
            yield return $"{built.Holding!.Title} is gewijzigd sinds u deze pagina opende. Wat u niet zelf had ingevuld, is bijgewerkt.";
        }
    }

    private RemovedParagraph? RemovedOf(string? written, BuildState state) =>
        written?.Split(':') is [var id, var place] && here.Paragraphs.TryGetValue(id, out var paragraph) && !state.Has(id) && int.TryParse(place, out var former) && former is >= 0 and < BuildState.MostChosen
            ? new RemovedParagraph(id, paragraph.Content.Title, former)
            : null;

    private static bool IsWritable(Built built) => built.Document.Sections.Count > 0 && TenderLimits.Of(built.Document) is null;

    // The code, so that another choice of organisation is not taken for a change; and a mark of all terms
    private static string StampOf(PolicyTerms? policy) =>
        policy is null ? "" : $"{policy.Code}:{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(policy)).AsSpan(0, 8))}";

    private static string CodeOf(string stamp) => stamp.Split(':')[0];

    private static bool IsChanged(string before, string now) => before.Length > 0 && now.Length > 0 && before != now && CodeOf(before) == CodeOf(now);

    /// <summary>The filled document with what a file has besides, or nothing while no paragraph is chosen.</summary>
    internal (TenderDocument Document, TenderImprint Imprint)? Document(BuildState state)
    {
        var built = builder.Build(state);
        return !IsWritable(built) ? null : (built.Document, new TenderImprint(links.SiteName, built.Fields.Labels));
    }
}
