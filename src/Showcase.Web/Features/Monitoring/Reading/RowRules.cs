using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>The rules that one row must keep to be used; a row that breaks one gets a Dutch reason and goes to quarantine.</summary>
/// <remarks>Use one instance for one delivery: <paramref name="seen"/> remembers which ids it saw.</remarks>
internal sealed class RowRules(long deliveryId, DateOnly today, BlockSets blockSets, SeenIds seen)
{

    public StagedOrganisation Organisation(RowReader row)
    {
        var organisation = new StagedOrganisation
        {
            DeliveryId = deliveryId,
            Line = row.Line,
            OrganisationCode = row.Required("organisatie_code"),
            OrganisationName = row.Required("organisatie_naam"),
            RegionCode = row.Required("regio_code"),
            RegionName = row.Required("regio_naam"),
            PolicyCode = row.Optional("beleid_code"),
            PolicyName = row.Optional("beleid_naam"),
            RegionFrom = row.OptionalDay("regio_van"),
            RegionTo = row.OptionalDay("regio_tot"),
            PolicyFrom = row.OptionalDay("beleid_van"),
            PolicyTo = row.OptionalDay("beleid_tot"),
        };
        CheckAreas(row, organisation);
        if (row.IsGood)
        {
            seen.AddOrganisation(organisation.OrganisationCode);
        }

        return organisation;
    }

    public StagedContract Contract(RowReader row)
    {
        var contract = new StagedContract
        {
            DeliveryId = deliveryId,
            Line = row.Line,
            ContractId = row.Required("opdracht_id"),
            OrganisationCode = row.Required("organisatie_code"),
            Name = row.Required("opdrachtnaam"),
            TenderNedReference = row.Optional("tenderned_kenmerk"),
            ContractorId = row.Required("opdrachtnemer_id"),
            ContractorName = row.Optional("opdrachtnemer_naam"),
            Cpv = row.Optional("cpv") ?? "",
            Kind = row.Optional("soort"),
            ContractSumEuroCents = row.OptionalHundredths("opdrachtsom_eur"),
            Base = row.Optional("grondslag"),
            PercentageHundredths = row.OptionalHundredths("percentage"),
            ObligationEuroCents = row.RequiredHundredths("verplichting_eur"),
            Start = row.RequiredDay("start"),
            End = row.OptionalDay("eind"),
            Status = row.Optional("status"),
            MayBePublished = Agreement(row),
        };
        ReadParagraph(row, contract);
        row.RefuseWhen(contract.End < contract.Start, "eind ligt voor start.");
        row.RefuseWhen(!seen.HasOrganisation(contract.OrganisationCode), "organisatie_code staat niet in organisaties.");
        row.RefuseWhen(row.IsGood && !seen.TryAddContract(contract), "opdracht_id kwam al eerder voor.");
        return contract;
    }

    public StagedEffort Effort(RowReader row)
    {
        var contractId = row.Required("opdracht_id");
        row.RefuseWhen(!EffortKinds.TryParse(row.Required("soort"), out var kind), "soort is onbekend.");
        row.RefuseWhen(!TryStatus(row.Required("status"), out var status), "status is niet opgevoerd, goedgekeurd of afgewezen.");
        row.RefuseWhen(!seen.TryFindContract(contractId, out var contractLine), "opdracht_id staat niet in opdrachten.");
        var effort = new StagedEffort
        {
            DeliveryId = deliveryId,
            Line = row.Line,
            EffortId = row.Required("inzet_id"),
            ContractLine = contractLine,
            Kind = kind,
            TargetGroup = row.Optional("doelgroep_code"),
            BlockSet = row.Required("bouwblok_set"),
            BlockCode = row.Optional("bouwblok_code"),
            Participant = kind.IsAboutPerson() ? row.Optional("deelnemer_hash") : null,
            Start = row.RequiredDay("start"),
            End = row.OptionalDay("eind"),
            HundredthHours = row.OptionalHundredths("uren") ?? 0,
            ValueEuroCents = row.RequiredHundredths("waarde_eur"),
            Status = status,
            ApprovedOn = row.OptionalDay("goedgekeurd_op"),
        };
        CheckBlock(row, effort);
        row.RefuseWhen(effort.End < effort.Start, "eind ligt voor start.");
        row.RefuseWhen(status == EffortStatus.Approved && effort.ApprovedOn > today, "goedgekeurd_op ligt in de toekomst.");
        row.RefuseWhen(row.IsGood && !seen.TryAddEffort(effort), "inzet_id kwam al eerder voor.");
        return effort;
    }

    // One code stands for one area, on every page and in every address.
    private static void CheckAreas(RowReader row, StagedOrganisation organisation)
    {
        var codes = new[] { organisation.OrganisationCode, organisation.RegionCode, organisation.PolicyCode, ResultArea.AllCode }.OfType<string>().ToList();
        row.RefuseWhen(codes.Distinct(StringComparer.OrdinalIgnoreCase).Count() < codes.Count, "organisatie_code, regio_code en beleid_code moeten verschillen, en zijn niet 'alle'.");
        row.RefuseWhen(organisation.RegionTo < organisation.RegionFrom, "regio_tot ligt voor regio_van.");
        row.RefuseWhen(organisation.PolicyTo < organisation.PolicyFrom, "beleid_tot ligt voor beleid_van.");
        row.RefuseWhen(organisation.PolicyCode is null && (organisation.PolicyFrom is not null || organisation.PolicyTo is not null), "beleid_van of beleid_tot zonder beleid_code.");
    }

    // Silence is no agreement; anything but a plain yes or no is a mistake that someone must look at.
    private static bool Agreement(RowReader row)
    {
        var text = row.Optional("publicatie_akkoord")?.ToLowerInvariant();
        row.RefuseWhen(text is not (null or "ja" or "nee"), "publicatie_akkoord is geen ja of nee.");
        return text == "ja";
    }

    // What someone wrote here says nothing of the contract itself: it, and all that was done in it, count without a paragraph.
    private static void ReadParagraph(RowReader row, StagedContract contract)
    {
        var text = row.Optional("paragraaf");
        contract.HasUnreadParagraph = !ParagraphReference.TryParse(text, out var reference) && text is not null;
        (contract.Paragraph, contract.ParagraphVersion) = (reference?.Slug, reference?.Version);
    }

    private void CheckBlock(RowReader row, StagedEffort effort)
    {
        row.RefuseWhen(!blockSets.HasSet(effort.BlockSet), "bouwblok_set is geen bekende set.");
        row.RefuseWhen(effort.BlockCode is { } code && !blockSets.HasBlock(effort.BlockSet, code), "bouwblok_code bestaat niet in deze set.");

        // Purchases and activities are often valued by their invoice: not every set has a block for them.
        row.RefuseWhen(effort.BlockCode is null && effort.Kind.IsAboutPerson(), "bouwblok_code is leeg.");
    }

    private static bool TryStatus(string text, out EffortStatus status)
    {
        (var isKnown, status) = text.ToLowerInvariant() switch
        {
            "opgevoerd" => (true, EffortStatus.Entered),
            "goedgekeurd" => (true, EffortStatus.Approved),
            "afgewezen" => (true, EffortStatus.Rejected),
            _ => (false, default),
        };
        return isKnown;
    }
}
