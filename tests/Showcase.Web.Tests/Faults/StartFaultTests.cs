using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>A site that cannot start says why in one Dutch sentence, without a stack trace, and ends with a code that is not 0.</summary>
public sealed class StartFaultTests
{
    [Fact]
    public async Task A_read_only_data_folder_is_named()
    {
        using var disk = SmallDisk.Mount(kilobytes: 1024);
        disk.MakeReadOnly();

        await RefusesAsync(disk.Path, null, disk.Path, "kan niet worden geschreven");
    }

    [Fact]
    public async Task A_full_disk_is_named()
    {
        using var disk = SmallDisk.Mount(kilobytes: 32);

        await RefusesAsync(disk.Path, null, disk.Path, "ruimte");
    }

    [Fact]
    public async Task A_disk_that_runs_full_while_the_database_is_made_is_named()
    {
        using var disk = SmallDisk.Mount(kilobytes: 512);

        await RefusesAsync(disk.Path, null, "ruimte");
    }

    [Fact]
    public async Task A_disk_that_was_full_works_again_after_room_was_made()
    {
        using var disk = SmallDisk.Mount(kilobytes: 64 * 1024);
        var filler = Path.Combine(disk.Path, "filler");
        await File.WriteAllBytesAsync(filler, new byte[63 * 1024 * 1024], TestContext.Current.CancellationToken);
        await RefusesAsync(disk.Path, null, "ruimte");
        File.Delete(filler);

        await using var site = ServerProcess.Start(disk.Path, ServerProcess.WithoutFigures);
        await site.ListeningAsync();
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named()
    {
        using var folder = new DataFolder();
        var file = folder.Combine("geen-map");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        await RefusesAsync(file, null, file);
    }

    [Theory]
    [InlineData("Oracle", "Data Source=x", "Oracle")]
    [InlineData("Npgsql", "", "umbracoDbDSN")]
    [InlineData("Npgsql", "Host=127.0.0.1;Port=1;Database=geen;Username=geen;Timeout=2", "database")]
    public async Task A_database_that_cannot_be_used_is_named(string provider, string connectionString, string named)
    {
        using var folder = new DataFolder();
        var settings = new Dictionary<string, string> { ["ConnectionStrings:umbracoDbDSN"] = connectionString, ["ConnectionStrings:umbracoDbDSN_ProviderName"] = provider };

        await RefusesAsync(folder.Path, settings, named);
    }

    [Fact]
    public async Task A_database_file_that_is_no_database_is_named_and_left_as_it_was()
    {
        using var folder = new DataFolder();
        var text = string.Concat(Enumerable.Repeat("dit is geen database\n", 500));
        await File.WriteAllTextAsync(folder.Combine("showcase.db"), text, TestContext.Current.CancellationToken);

        await RefusesAsync(folder.Path, null, "database");

        Assert.Equal(text, await File.ReadAllTextAsync(folder.Combine("showcase.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_second_site_on_the_same_data_folder_refuses_until_the_first_was_killed()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        await using var first = ServerProcess.Start(folder.Path, ServerProcess.WithoutFigures);
        var address = await first.ListeningAsync();

        await RefusesAsync(folder.Path, null, folder.Path, "in gebruik");

        using var client = new HttpClient { BaseAddress = address };
        using var answer = await client.GetAsync(new Uri("/umbraco/delivery/api/v2/content", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await first.KillAsync();
        await using var next = ServerProcess.Start(folder.Path, ServerProcess.WithoutFigures);
        await next.ListeningAsync();
        Assert.Equal(0, await next.StopAsync());
    }

    [Fact]
    public async Task A_site_killed_in_its_first_start_starts_the_next_time()
    {
        using var folder = new DataFolder();
        foreach (var milliseconds in new[] { 300, 600, 900, 1200, 1600, 2200 })
        {
            await using var killed = ServerProcess.Start(folder.Path);
            await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
            await killed.KillAsync();
        }

        await using var site = ServerProcess.Start(folder.Path);
        using var client = new HttpClient { BaseAddress = await site.ListeningAsync() };
        var home = await client.GetStringAsync(new Uri("/umbraco/delivery/api/v2/content/item/verhalen/van-bijstand-naar-boomverzorger", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("successStory", home, StringComparison.Ordinal);
    }

    private static async Task RefusesAsync(string dataPath, IReadOnlyDictionary<string, string>? settings, params string[] named)
    {
        await using var site = ServerProcess.Start(dataPath, settings);

        var code = await site.EndedAsync();

        Assert.NotEqual(0, code);
        Assert.All(named, word => Assert.Contains(word, site.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", site.Output, StringComparison.Ordinal);
    }
}
