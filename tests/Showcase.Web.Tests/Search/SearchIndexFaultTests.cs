using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Search;

/// <summary>Whatever happens to the files of the index: the site starts, and the same is found.</summary>
public sealed class SearchIndexFaultTests : IDisposable
{
    private static readonly SearchableSite Site = new(Enumerable.Range(0, 40).Select(number => SearchableSite.Document($"Verhaal {number} over groen werk", text: "Tekst")));

    private readonly DataFolder folder = new();

    private string Index => Path.Combine(folder.Path, "index");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_whole_index_is_used_again()
    {
        await MakeAsync();
        var before = Snapshot();

        await FindsEverythingAsync();

        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task An_index_that_was_deleted_comes_back()
    {
        await MakeAsync();
        Directory.Delete(Index, recursive: true);

        await FindsEverythingAsync();

        Assert.NotEmpty(Directory.GetFiles(Index));
    }

    [Fact]
    public async Task Any_file_of_the_index_may_be_missing_cut_or_flipped()
    {
        await MakeAsync();
        var whole = Directory.GetFiles(Index).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        Assert.True(whole.Count >= 3);
        foreach (var damage in new Action<string>[] { File.Delete, Cut, Empty, file => Flip(file, 0.2), file => Flip(file, 0.4), file => Flip(file, 0.6), file => Flip(file, 0.8) })
        {
            foreach (var name in whole.Keys)
            {
                Directory.Delete(Index, recursive: true);
                Directory.CreateDirectory(Index);
                foreach (var (file, content) in whole)
                {
                    await File.WriteAllBytesAsync(Path.Combine(Index, file), content, TestContext.Current.CancellationToken);
                }

                damage(Path.Combine(Index, name));
                await FindsEverythingAsync();
            }
        }
    }

    [Fact]
    public async Task A_lock_left_by_a_process_that_died_is_no_obstacle()
    {
        await MakeAsync();
        await File.WriteAllTextAsync(Path.Combine(Index, "write.lock"), "", TestContext.Current.CancellationToken);

        await FindsEverythingAsync();
    }

    [Fact]
    public async Task Where_no_index_can_be_written_it_is_kept_in_memory()
    {
        await File.WriteAllTextAsync(Index, "a file where the folder should be", TestContext.Current.CancellationToken);
        File.SetAttributes(Index, FileAttributes.ReadOnly);

        await FindsEverythingAsync();

        Assert.True(File.Exists(Index));
    }

    [Fact]
    public async Task An_index_of_other_content_is_made_anew()
    {
        await MakeAsync();
        var other = new SearchableSite(SearchableSite.Document("Intussen geschreven"));

        await using var host = await SearchHost.StartAsync(folder.Path, other);

        Assert.Equal(["Intussen geschreven"], await EventuallyAsync(() => host.TitlesAsync("intussen"), titles => titles.Length > 0));
        Assert.Equal(0, (await host.FindAsync("groen")).Total);
    }

    [Fact]
    public async Task An_index_that_breaks_while_it_is_used_is_repaired_within_the_question()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, Site);
        (await host.IndexAsync()).Dispose();

        Assert.Equal(40, (await host.FindAsync("groen")).Total);
    }

    private async Task MakeAsync()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, Site);
        Assert.Equal(40, (await host.FindAsync("groen")).Total);
    }

    // Every word of every title, so that one letter or one number that differs is seen
    private async Task FindsEverythingAsync()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, Site);
        var titles = (await host.FindAsync("groen", take: 50)).Hits.Select(hit => string.Concat(hit.Title.Select(part => part.Text)));
        Assert.Equal(Enumerable.Range(0, 40).Select(number => $"Verhaal {number} over groen werk").Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
        foreach (var number in Enumerable.Range(0, 40))
        {
            Assert.Equal(1, (await host.FindAsync($"verhaal {number} ")).Hits.Count(hit => hit.Title.Any(part => part.IsHit && part.Text == $"{number}")));
        }
    }

    private string[] Snapshot() => [.. Directory.GetFiles(Index, "*.cf*").Order().Select(file => file + File.GetLastWriteTimeUtc(file).Ticks)];

    private static void Cut(string file)
    {
        using var stream = new FileStream(file, FileMode.Open);
        stream.SetLength(stream.Length / 2);
    }

    private static void Empty(string file) => File.WriteAllBytes(file, []);

    private static void Flip(string file, double where)
    {
        var content = File.ReadAllBytes(file);
        if (content.Length > 0)
        {
            content[(int)(content.Length * where)] ^= 0x01;
            File.WriteAllBytes(file, content);
        }
    }

    private static async Task<T> EventuallyAsync<T>(Func<Task<T>> read, Func<T, bool> isRight)
    {
        for (var turn = 0; turn < 100; turn++)
        {
            var value = await read();
            if (isRight(value))
            {
                return value;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return await read();
    }
}
