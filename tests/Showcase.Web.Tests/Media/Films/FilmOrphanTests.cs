using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>What a former start left running is ended, and nothing else that has its number now.</summary>
public sealed class FilmOrphanTests
{
    [Fact]
    public void A_program_that_still_writes_the_film_is_ended_and_what_it_wrote_goes()
    {
        using var folder = new DataFolder();
        var (note, target) = (new FileInfo(folder.Combine("proces.txt")), new FileInfo(folder.Combine("bezig.tmp")));
        using var left = Waiting("file:" + target.FullName);
        File.WriteAllText(note.FullName, left.Id.ToString(CultureInfo.InvariantCulture));
        File.WriteAllText(target.FullName, "half");

        new FilmOrphan(NullLogger<FilmOrphan>.Instance).End(new FileInfo(note.FullName), target);

        Assert.True(left.WaitForExit(TimeSpan.FromSeconds(5)), "It goes on.");
        Assert.False(File.Exists(note.FullName) || File.Exists(target.FullName));
    }

    [Theory]
    [InlineData("file:/elders/bezig.tmp")]
    [InlineData("bezig.tmp")]
    public void Another_program_that_has_its_number_now_is_left_alone(string writes)
    {
        using var folder = new DataFolder();
        var (note, target) = (new FileInfo(folder.Combine("proces.txt")), new FileInfo(folder.Combine("bezig.tmp")));
        using var other = Waiting(writes);
        File.WriteAllText(note.FullName, other.Id.ToString(CultureInfo.InvariantCulture));

        new FilmOrphan(NullLogger<FilmOrphan>.Instance).End(new FileInfo(note.FullName), target);

        Assert.False(other.WaitForExit(TimeSpan.FromMilliseconds(200)), "It was ended.");
        other.Kill();
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("1")]
    [InlineData("x")]
    public void A_note_that_names_no_program_of_ours_ends_nothing(string written)
    {
        using var folder = new DataFolder();
        var note = new FileInfo(folder.Combine("proces.txt"));
        File.WriteAllText(note.FullName, written);

        new FilmOrphan(NullLogger<FilmOrphan>.Instance).End(note, new FileInfo(folder.Combine("bezig.tmp")));

        Assert.False(File.Exists(note.FullName));
    }

    /// <summary>A program that does nothing until its input ends, started with a word as ffmpeg is with the name of its file.</summary>
    private static Process Waiting(string word) => Process.Start(new ProcessStartInfo("bash", ["-c", "read -r line", word]) { RedirectStandardInput = true })!;
}
