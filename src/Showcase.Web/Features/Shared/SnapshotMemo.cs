using Showcase.Core.Content;

namespace Showcase.Web.Features.Shared;

/// <summary>Something made once per published picture of the site, however many requests read it.</summary>
/// <param name="make">Makes it; may run twice when two requests are first at once, with the same outcome.</param>
/// <param name="stamp">A number that changes when the picture does without a publication, such as a count from which expired documents drop out.</param>
internal sealed class SnapshotMemo<T>(Func<IPublishedSite, T> make, Func<IPublishedSite, long> stamp) where T : class
{
    private Made? last;

    public T Of(IPublishedSite site)
    {
        var (version, mark) = (site.Version, stamp(site));
        var made = Volatile.Read(ref last);
        if (made is null || made.Version != version || made.Mark != mark)
        {
            made = new Made(version, mark, make(site));
            Volatile.Write(ref last, made);
        }

        return made.Value;
    }

    private sealed record Made(long Version, long Mark, T Value);
}
