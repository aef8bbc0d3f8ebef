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
        };
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
        };
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
