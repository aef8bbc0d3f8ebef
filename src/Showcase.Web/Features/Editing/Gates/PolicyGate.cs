using System.Globalization;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>A paragraph is not published on a policy that has ended.</summary>
internal sealed class PolicyGate(SnapshotStore snapshots) : IPublicationGate
{
    public Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate) => Task.FromResult<IReadOnlyList<PublicationReason>>(
    [
        .. from key in candidate.Document.ContentType == "tenderParagraph" ? SnapshotReferences.KeysIn(candidate.Values.Get("policySet") ?? "") : []
           let policy = snapshots.Current.Find(key)?.Node
           where policy is not null && StoredDay.Read(policy.Values.Get("validTo")) < candidate.Today
           select new PublicationReason(
               $"Het beleid ‘{policy.Name}’ geldt sinds {DutchFormat.Day(StoredDay.Read(policy.Values.Get("validTo"))!.Value)} niet meer. Kies het beleid dat nu geldt.", "policySet", GateKinds.Policy),
    ]);
}

/// <summary>A day as Umbraco stores it.</summary>
internal static class StoredDay
{
    public static DateOnly? Read(string? stored) =>
        stored is { Length: >= 10 } && DateOnly.TryParseExact(stored.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
