using System.Globalization;

namespace Showcase.Benchmarks.Load;

/// <summary>How long and how often to measure.</summary>
/// <param name="Publishes">False takes the site that the last run published.</param>
/// <param name="Rounds">Turns each server gets; the median counts.</param>
/// <param name="Seconds">Length of one turn.</param>
internal sealed record LoadOptions(bool Publishes, int Rounds, int Seconds)
{
    public static LoadOptions Read(string[] options) =>
        new(!options.Contains("--no-publish"), Number(options, "--rounds", 5, 15), Number(options, "--seconds", 5, 30));

    private static int Number(string[] options, string name, int usual, int most)
    {
        var at = Array.IndexOf(options, name);
        return at < 0 || at + 1 == options.Length ? usual : Math.Clamp(int.Parse(options[at + 1], CultureInfo.InvariantCulture), 1, most);
    }
}
