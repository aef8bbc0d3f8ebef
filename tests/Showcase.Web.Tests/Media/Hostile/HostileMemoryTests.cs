using System.Diagnostics;
using System.Globalization;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Hostile;

public sealed class HostileMemoryTests
{
    /// <summary>In megabytes. Unpacked in full, single files of the table would take up to 2,700.</summary>
    private const int Most = 250;

    [Fact]
    public async Task All_hostile_files_together_take_no_more_memory_than_a_large_photo()
    {
        using var folder = new DataFolder();
        var start = TestChild.Of(typeof(HostileChild), nameof(HostileChild.Read_all));
        start.Environment[HostileChild.FolderVariable] = Directory.CreateDirectory(folder.Combine("bestanden")).FullName;
        using var child = Process.Start(start)!;
        var (said, complained) = (child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(child.ExitCode == 0, await said + await complained);

        var told = (await File.ReadAllTextAsync(folder.Combine("bestanden", HostileChild.Answer), TestContext.Current.CancellationToken)).Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(HostileFile.All.Count, told[0]);
        Assert.InRange(told[2] - told[1], 1, Most);
    }
}
