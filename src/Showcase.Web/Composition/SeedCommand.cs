using System.Globalization;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Composition;

/// <summary><c>seed --stories N [--ook-met-inhoud]</c> fills a site with N fictional stories, to try one's own server with many; while the site itself is stopped.</summary>
internal static class SeedCommand
{
    private const string AlsoWithContent = "--ook-met-inhoud";
    private const int Most = 100_000;
    private const int WrongUse = 2;

    public static bool Matches(string[] args) => args is ["seed", ..];

    public static async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken cancellationToken)
    {
        if (args is not ["seed", "--stories", var given, .. var rest]
            || !int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > Most)
        {
            await Console.Error.WriteLineAsync($"Gebruik: seed --stories AANTAL [{AlsoWithContent}], met een aantal van 1 tot en met {Most}.");
            return WrongUse;
        }

        var stories = services.GetRequiredService<SyntheticStories>();
        if (!rest.Contains(AlsoWithContent) && await stories.IsWrittenOnAsync(cancellationToken))
        {
            await Console.Error.WriteLineAsync($"Op deze site staat inhoud die mensen hebben geschreven. Proefverhalen komen daar tussen te staan. Weet u het zeker, geef dan ook {AlsoWithContent}.");
            return WrongUse;
        }

        var added = await stories.AddAsync(count, done => Console.WriteLine($"{done} van {count}"), cancellationToken);
        Console.WriteLine(added == 0 ? "Er is geen gepubliceerd verhaal om na te maken." : $"{added} proefverhalen gemaakt, elk als fictief gemerkt. De site toont ze als zij weer start.");
        return added == 0 ? 1 : 0;
    }
}
