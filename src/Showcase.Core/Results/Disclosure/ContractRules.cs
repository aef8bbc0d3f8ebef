using Showcase.Core.Results.Counting;

namespace Showcase.Core.Results.Disclosure;

/// <summary>Which contracts are shown by themselves: those that still run and whose contractor agreed.</summary>
internal sealed class ContractRules(DisclosureRules rules)
{
    private const int MostContracts = 2000;

    public IReadOnlyList<ReleasedContract> Publish(RawCube raw) =>
    [
        .. raw.Contracts.Where(contract => Runs(contract.Record, raw.Axes.Last) && HasFigures(raw, contract.Record))
            .Select(Publish)
            .OrderBy(contract => contract.Organisation, StringComparer.Ordinal).ThenBy(contract => contract.Id, StringComparer.Ordinal)
            .Take(MostContracts),
    ];

    // A contract that ended leaves the list, reached or not: its absence says nothing, and nobody's shortfall is shown.
    private static bool Runs(ContractRecord contract, Quarter last) => contract.Start <= last.LastDay && (contract.End is null || contract.End > last.LastDay);

    private static bool HasFigures(RawCube raw, ContractRecord contract) =>
        raw.Axes.AreaIndex(contract.OrganisationCode) is { } area && raw.HasFigures(area, raw.Axes.PeriodIndex(Period.Of(raw.Axes.Last))!.Value);

    private ReleasedContract Publish(RawContract contract)
    {
        var (record, agreement) = (contract.Record, contract.Record.Agreement!);
        var isMixed = ulong.PopCount(contract.BlockSets) > 1;
        return new ReleasedContract(
            agreement.Id, agreement.Name, agreement.Contractor, record.OrganisationCode, record.Start, record.End,
            ResultCell.Of(rules.RoundEuros(record.ObligationEuroCents)),
            isMixed ? ResultCell.MixedBlockSets : ResultCell.Of(rules.RoundEuros(contract.RealisedEuroCents)));
    }
}
