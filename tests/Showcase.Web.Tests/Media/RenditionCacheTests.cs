using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Features.Media;
using Showcase.Web.Infrastructure;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media;

/// <summary>The folder of renditions: within its limit, and the least recently asked for go first.</summary>
public sealed class RenditionCacheTests : IDisposable
{
    private const int Size = 1_000;

    private readonly DataFolder folder = new();

    // Later than anything the disk could say by itself
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow() + TimeSpan.FromDays(2));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_made_first_but_is_asked_for_stays_and_what_nobody_asks_for_goes()
    {
        var cache = Open(most: 4);
        Keep(cache, "een", "twee", "drie", "vier");
        Ask(cache, "een");

        Keep(cache, "vijf");

        // A tenth more makes way than must.
        Assert.Equal(["een", "vier", "vijf"], Kept(cache, "een", "twee", "drie", "vier", "vijf"));
    }

    [Fact]
    public void What_was_asked_for_before_its_original_went_is_not_kept_after_it()
    {
        var cache = Open(most: 10);
        var (gone, other) = (Of("/media/a/foto.jpg"), Of("/media/b/foto.jpg"));
        var asked = cache.Moment;
        cache.Forget("/media/a/foto.jpg");

        cache.Keep(gone, new byte[Size], asked);
        cache.Keep(other, new byte[Size], asked);
        Assert.Equal((false, true), (cache.Contains(gone), cache.Contains(other)));

        // It came back, and was asked for again.
        cache.Keep(gone, new byte[Size], cache.Moment);
        Assert.True(cache.Contains(gone));

        static RenditionName Of(string path) => new(Path.Combine(RenditionName.FolderOf(path), "klein.webp"), "klein");
    }

    [Fact]
    public void What_was_asked_for_is_remembered_after_a_restart()
    {
        var before = Open(most: 10);
        Keep(before, "een", "twee", "drie", "vier");
        clock.Advance(TimeSpan.FromHours(2));
        Ask(before, "een");
        clock.Advance(TimeSpan.FromMinutes(1));

        var after = Open(most: 4);
        Keep(after, "vijf");

        Assert.Equal(["een", "vier", "vijf"], Kept(after, "een", "twee", "drie", "vier", "vijf"));
    }

    [Fact]
    public void What_is_asked_for_after_a_restart_before_anything_is_made_counts_too()
    {
        Keep(Open(most: 10), "een", "twee", "drie", "vier");
        clock.Advance(TimeSpan.FromMinutes(5));

        var after = Open(most: 4);
        Ask(after, "twee");
        Keep(after, "vijf");

        Assert.Equal(["twee", "vier", "vijf"], Kept(after, "een", "twee", "drie", "vier", "vijf"));
    }

    [Fact]
    public void Asking_a_hundred_times_within_the_hour_writes_nothing_and_once_after_it_does()
    {
        var cache = Open(most: 4);
        Keep(cache, "een");
        var file = Directory.GetFiles(folder.Path, "*.webp", SearchOption.AllDirectories).Single();
        var told = File.GetLastAccessTimeUtc(file);

        for (var turn = 0; turn < 100; turn++)
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            Ask(cache, "een");
        }

        Assert.Equal(told, File.GetLastAccessTimeUtc(file));
        clock.Advance(TimeSpan.FromMinutes(30));
        Ask(cache, "een");
        Assert.Equal(clock.GetUtcNow().UtcDateTime, File.GetLastAccessTimeUtc(file));
    }

    [Fact]
    public void What_was_left_half_by_a_kill_is_cleared_away()
    {
        Keep(Open(most: 4), "een");
        var half = Directory.GetFiles(folder.Path, "*.webp", SearchOption.AllDirectories).Single() + ".tmp";
        File.WriteAllBytes(half, new byte[Size]);

        Keep(Open(most: 4), "twee");

        Assert.False(File.Exists(half));
    }

    [Fact]
    public async Task Readers_get_whole_files_while_others_make_way()
    {
        var cache = Open(most: 5);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadUntil(enough.Token), CancellationToken.None)).ToArray();

        for (var number = 0; number < 300; number++) Keep(cache, $"nummer {number}");

        await enough.CancelAsync();
        Assert.All(await Task.WhenAll(readers), read => Assert.True(read > 0));
        Assert.InRange(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length), 1, 5 * Size);

        int ReadUntil(CancellationToken cancellationToken)
        {
            var (read, content) = (0, new byte[Size + 1]);
            while (!cancellationToken.IsCancellationRequested || read == 0)
            {
                for (var number = 0; number < 300; number++)
                {
                    using var file = cache.Open(NameOf($"nummer {number}"));
                    if (file is null) continue;
                    Assert.Equal(Size, file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false));
                    read++;
                }
            }

            return read;
        }
    }

    private RenditionCache Open(int most) =>
        new(new SitePaths(folder.Path, "", ""), Options.Create(new MediaOptions { RenditionBytes = most * Size }), clock, NullLogger<RenditionCache>.Instance);

    private void Keep(RenditionCache cache, params string[] names)
    {
        foreach (var name in names)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            cache.Keep(NameOf(name), new byte[Size], cache.Moment);
        }
    }

    private void Ask(RenditionCache cache, string name)
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        using var file = cache.Open(NameOf(name));
        Assert.NotNull(file);
    }

    private static string[] Kept(RenditionCache cache, params string[] names) => [.. names.Where(name => cache.Contains(NameOf(name)))];

    private static RenditionName NameOf(string name) => new(Path.Combine("aa", name.Replace(' ', '-') + ".webp"), name);
}
