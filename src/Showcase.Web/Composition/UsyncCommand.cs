using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Composition;

/// <summary><c>usync import</c> brings changed files into the store; <c>usync report</c> only tells what an import would do.</summary>
internal static class UsyncCommand
{
    public static bool Matches(string[] args) => args is ["usync", "import" or "report", ..];

    public static async Task<int> RunAsync(WebApplication app, string[] args, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<SiteStartup>().PrepareAsync(cancellationToken);
        var write = args[1] == "import";
        var report = await app.Services.GetRequiredService<UsyncImporter>().ImportAsync(app.Services.GetRequiredService<SitePaths>(), write, cancellationToken);
        foreach (var line in report.Lines.Where(line => line.Action != ImportAction.Unchanged))
        {
            Console.WriteLine($"{Word(line.Action)}\t{line.File}\t{line.Name}");
        }

        foreach (var problem in report.Problems)
        {
            Console.WriteLine($"fout\t{problem.File}\t{problem.Reason}");
        }

        var changed = report.Lines.Count(line => line.Action != ImportAction.Unchanged);
        Console.WriteLine($"{changed} {(write ? "gewijzigd" : "te wijzigen")}, {report.Lines.Count - changed} gelijk, {report.Problems.Count} fout");
        return report.Problems.Count == 0 ? 0 : 2;
    }

    private static string Word(ImportAction action) => action == ImportAction.Created ? "nieuw" : "gewijzigd";
}
