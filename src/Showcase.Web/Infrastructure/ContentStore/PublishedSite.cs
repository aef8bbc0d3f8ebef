using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>One request's view on a snapshot; what expired is hidden even when the job that unpublishes it is late.</summary>
internal sealed class PublishedSite(SnapshotStore store, TimeProvider clock) : IPublishedSite
{
    private readonly PublishedSnapshot snapshot = store.Current;

    public long Version => snapshot.Version;

    public IReadOnlyList<T> All<T>()
        where T : class, IPublishedContent
    {
        var all = snapshot.All<T>();
        return NothingExpired ? all : [.. all.Where(IsPublic)];
    }

    public T? Find<T>(Guid key)
        where T : class, IPublishedContent =>
        snapshot.Find(key)?.Model is T found && IsPublic(found) ? found : null;

    public IPublishedContent? FindByPath(string path) =>
        snapshot.FindByPath(path)?.Model is { } found && IsPublic(found) ? found : null;

    public string? PathOf(IPublishedContent content) => IsPublic(content) ? snapshot.Find(content.Key)?.PublicPath : null;

    public IReadOnlyList<IPublishedContent> TrailOf(IPublishedContent content)
    {
        var trail = new List<IPublishedContent>();
        for (var step = snapshot.Find(content.Key); step is not null; step = step.ParentContent)
        {
            trail.Add(step.Model);
        }

        trail.Reverse();
        return trail;
    }

    public IReadOnlyList<IPublishedContent> ChildrenOf(IPublishedContent content) =>
        [.. (snapshot.Find(content.Key)?.ChildContent ?? []).Select(child => child.Model).Where(IsPublic)];

    public IReadOnlyList<IPublishedContent> ReferrersOf(Guid key) =>
        [.. snapshot.ReferrersOf(key).Select(referrer => referrer.Model).Where(IsPublic)];

    public string? FindRedirect(string formerPath) =>
        snapshot.FindRedirect(formerPath) is { } key && snapshot.Find(key)?.Model is { } target ? PathOf(target) : null;

    private bool NothingExpired => snapshot.FirstExpiry is not { } first || first > clock.GetUtcNow();

    private bool IsPublic(IPublishedContent content)
    {
        if (NothingExpired)
        {
            return true;
        }

        for (var step = snapshot.Find(content.Key); step is not null; step = step.ParentContent)
        {
            if (step.Node.UnpublishAt <= clock.GetUtcNow())
            {
                return false;
            }
        }

        return true;
    }
}
