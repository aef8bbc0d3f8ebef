using System.Buffers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>Finds which addresses documents name, in any of their versions: one pass over what is stored, however many addresses are asked for.</summary>
internal static class NamedFiles
{
    /// <param name="addresses">Of files or of folders, such as <c>/media/5j1nbs4b/foto.jpg</c> and <c>/media/5j1nbs4b/</c>.</param>
    /// <returns>Those that a version of some document names, however it is quoted inside JSON.</returns>
    public static async Task<IReadOnlySet<string>> AmongAsync(ShowcaseDbContext database, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        if (addresses.Count == 0) return named;
        var spellings = addresses.Distinct(StringComparer.Ordinal).SelectMany(address => SpellingsOf(address).Select(spelling => (Spelling: spelling, Address: address))).ToList();
        var any = SearchValues.Create([.. spellings.Select(one => one.Spelling)], StringComparison.Ordinal);
        // Most versions name no file at all.
        var versions = database.Set<VersionRow>().AsNoTracking().Where(version => version.Values.Contains(MediaRoutes.Root)).Select(version => version.Values).AsAsyncEnumerable();
        await foreach (var values in versions.WithCancellation(cancellationToken))
        {
            for (var at = values.AsSpan().IndexOfAny(any); at >= 0; at = Next(values, at + 1, any))
            {
                named.UnionWith(spellings.Where(one => values.AsSpan(at).StartsWith(one.Spelling, StringComparison.Ordinal)).Select(one => one.Address));
            }
        }

        return named;
    }

    private static int Next(string values, int from, SearchValues<string> any) => values.AsSpan(from).IndexOfAny(any) is >= 0 and var found ? from + found : -1;

    // A value that is JSON itself stands quoted inside the JSON of the document.
    private static IEnumerable<string> SpellingsOf(string address)
    {
        var quoted = JsonEncodedText.Encode(address).ToString();
        return new[] { address, quoted, JsonEncodedText.Encode(quoted).ToString() }.Distinct(StringComparer.Ordinal);
    }
}
