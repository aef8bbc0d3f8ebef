using Showcase.Core.Consent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What the people portrayed allowed, as the published snapshot knows it.</summary>
internal sealed class ConsentedUses(SnapshotStore store) : IConsentedUses
{
    public bool Allows(Guid key, PublicUse use) => store.Current.Find(key) is { } found && (found.Node.Withheld & use) == PublicUse.None;
}
