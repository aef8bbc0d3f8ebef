using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Which organisations, contracts and efforts a delivery holds so far: for references, and to find what comes twice.</summary>
/// <remarks>Ids are kept as 128-bit fingerprints: a million of them as text cost 100 MB.</remarks>
internal sealed class SeenIds
{
    private readonly HashSet<string> _organisations = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<UInt128, int> _contractLines = [];
    private readonly HashSet<UInt128> _contractsOfThisDelivery = [];
    private readonly HashSet<UInt128> _efforts = [];

    public bool HasOrganisation(string code) => _organisations.Contains(code);

    public void AddOrganisation(string code) => _organisations.Add(code);

    public bool TryFindContract(string id, out int line) => _contractLines.TryGetValue(RowFingerprint.OfId(id), out line);

    /// <summary>A contract that stood in the delivery before keeps its line, to which its efforts point.</summary>
    /// <returns>False when it came before.</returns>
    public bool TryAddContract(StagedContract contract)
    {
        var id = RowFingerprint.OfId(contract.ContractId);
        if (!_contractsOfThisDelivery.Add(id))
        {
            return false;
        }

        if (!_contractLines.TryAdd(id, contract.Line))
        {
            contract.Line = _contractLines[id];
        }

        return true;
    }

    /// <returns>False when it came before.</returns>
    public bool TryAddEffort(StagedEffort effort) => _efforts.Add(RowFingerprint.OfId(effort.EffortId));

    /// <summary>A contract of the delivery that this one builds on: known, and free to come again.</summary>
    public void KnowContract(string id, int line) => _contractLines[RowFingerprint.OfId(id)] = line;

    /// <summary>A contract that this delivery held before it was interrupted.</summary>
    public void TakeUpContract(string id, int line)
    {
        KnowContract(id, line);
        _contractsOfThisDelivery.Add(RowFingerprint.OfId(id));
    }

    /// <summary>An effort that this delivery held before it was interrupted.</summary>
    public void TakeUpEffort(string id) => _efforts.Add(RowFingerprint.OfId(id));
}
