using System.Diagnostics;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>kill -9 while a film is being made: what was ready stays, the rest is made after the next start, and no program is left working for nobody.</summary>
public sealed class FilmCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_film_that_was_being_made_when_the_process_was_killed_is_taken_up_where_it_was()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();

        var left = await MakeAndKillAsync(folder.Path);
        await using var host = await ShowcaseHost.StartOnAsync(folder.Path, new Dictionary<string, string> { ["Showcase:Media:Films:Av1Height"] = "0", ["Showcase:Media:Films:H264Preset"] = "ultrafast" });
        var path = host.Shelf().Paths().Single(path => path.EndsWith("/lang.mp4", StringComparison.Ordinal));
        var first = host.Shelf().Open(path, "480.mp4")!;
        var written = first.LastWriteTimeUtc;
        var before = host.Shelf().NoteOf(path)!;
        var made = await host.MakeReadyAsync();

        Assert.Equal(FilmStage.Waiting, before.Stage);
        Assert.Equal(["480.mp4"], before.Made.Select(form => form.Name));
        Assert.Equal(1, made);
        Assert.Equal(["480.mp4", "360.mp4"], host.Shelf().NoteOf(path)!.Made.Select(form => form.Name));
        first.Refresh();
        Assert.Equal(written, first.LastWriteTimeUtc);
        Assert.False(IsAlive(left), $"The program with number {left} goes on.");
        Assert.Empty(Directory.GetFiles(first.DirectoryName!, "*.tmp"));
    }

    /// <returns>Number of the program that worked on the second form.</returns>
    private static async Task<int> MakeAndKillAsync(string data)
    {
        var start = TestChild.Of(typeof(FilmChild), nameof(FilmChild.Make_a_film_until_killed));
        start.Environment[FilmChild.DataVariable] = data;
        using var child = Process.Start(start)!;
        var (said, complained) = (child.StandardOutput.ReadToEndAsync(Cancellation), child.StandardError.ReadToEndAsync(Cancellation));
        var clock = Stopwatch.StartNew();
        int? program;
        while ((program = ProgramOf(data)) is null)
        {
            if (child.HasExited || clock.Elapsed > TimeSpan.FromMinutes(2))
            {
                child.Kill(entireProcessTree: true);
                Assert.Fail($"It made nothing: {await said}{await complained}");
            }

            await Task.Delay(5, Cancellation);
        }

        child.Kill();
        await child.WaitForExitAsync(Cancellation);
        return program.Value;
    }

    // Its number stands beside the first form once the second is being made.
    private static int? ProgramOf(string data)
    {
        var films = Path.Combine(data, "films");
        var first = Directory.Exists(films) ? Directory.GetFiles(films, "480.mp4", SearchOption.AllDirectories).SingleOrDefault() : null;
        var note = first is null ? null : Path.Combine(Path.GetDirectoryName(first)!, "proces.txt");
        return note is not null && File.Exists(note) && File.ReadAllText(Path.Combine(Path.GetDirectoryName(first)!, "film.json")).Contains("480.mp4", StringComparison.Ordinal)
            && int.TryParse(File.ReadAllText(note), out var number) && IsAlive(number) ? number : null;
    }

    private static bool IsAlive(int number)
    {
        try
        {
            // One that ended and was not fetched by its parent is no program any more.
            return !File.ReadAllText($"/proc/{number}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
