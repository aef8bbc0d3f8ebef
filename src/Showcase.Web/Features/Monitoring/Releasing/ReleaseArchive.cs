using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Keeps all releases packed in memory (some tens of kilobytes each) and unpacks the few that are being read.</summary>
internal sealed class ReleaseArchive : IReleaseArchive, IDisposable
{
    private const int UnpackedAtOnce = 8;

    private readonly MemoryCache _unpacked = new(new MemoryCacheOptions { SizeLimit = UnpackedAtOnce });
    private ImmutableSortedDictionary<int, Kept> _kept = ImmutableSortedDictionary<int, Kept>.Empty;
    private volatile IReadOnlyList<Release> _releases = [];

    public IReadOnlyList<Release> Releases => _releases;

    /// <summary>Adds a release that is whole; one that is there already stays as it is.</summary>
    public void Add(ReleaseRow row)
    {
        var release = row.ToRelease();
        ImmutableInterlocked.Update(ref _kept, kept => kept.ContainsKey(release.Number) ? kept : kept.Add(release.Number, new Kept(release, row.Cube)));
        _releases = [.. _kept.Values.Reverse().Select(kept => kept.Release)];
    }

    public IPublishedResults? Find(int number) =>
        _kept.TryGetValue(number, out var kept) ? _unpacked.GetOrCreate(number, entry => Unpack(entry, kept)) : null;

    public void Dispose() => _unpacked.Dispose();

    private static ResultCube Unpack(ICacheEntry entry, Kept kept)
    {
        entry.Size = 1;
        return new ResultCube(kept.Release, CubeFormat.Read(Packed.Unpack(kept.Cube)));
    }

    private sealed record Kept(Release Release, byte[] Cube);
}
