using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Monitoring;

/// <summary><c>monitoring pull [source]</c>: fetches the sources, makes a release when a newer quarter is complete, and tells how each source fared.</summary>
internal static class MonitoringCommand
{
    private const int NeedsAttention = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    public static bool Matches(string[] args) => args is ["monitoring", "pull", ..];

    /// <returns>0, or 2 when a source was refused, held or not reached; 1 when there is no such source.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken cancellationToken)
    {
        var sources = services.GetRequiredService<MonitoringSources>();
        var chosen = SourceIn(args) is { } name ? sources.Find(name) is { } found ? [found] : null : sources.All;
        if (chosen is null)
        {
            Console.WriteLine($"Bron '{SourceIn(args)}' bestaat niet. Wel: {string.Join(", ", sources.All.Select(source => source.Name))}.");
            return 1;
        }

        var outcomes = new List<PullOutcome>();
        foreach (var source in chosen)
        {
            outcomes.Add(await PullAsync(services, source, cancellationToken));
            Console.WriteLine(outcomes[^1].Line());
        }

        await services.GetRequiredService<MonitoringRun>().ReleaseIfDueAsync(cancellationToken, services.GetServices<IReleaseHandler>());
        var latest = services.GetRequiredService<IPublishedResults>().Latest;
        Console.WriteLine(latest is null ? "Nog geen uitgave." : $"Uitgave {latest.Number}: cijfers tot en met het {Period.Of(latest.Quarter).Label}, peildatum {DutchFormat.Day(latest.AsOf)}.");
        return outcomes.Exists(outcome => outcome.NeedsAttention) ? NeedsAttention : 0;
    }

    /// <summary>Asks the site that is running on this data folder, and prints how far it is.</summary>
    /// <returns>As <see cref="RunAsync"/>; 1 when nobody picks the request up.</returns>
    public static async Task<int> AskAsync(SitePaths running, string[] args, CancellationToken cancellationToken)
    {
        var requests = new PullRequests(running);
        var name = await requests.AskAsync(SourceIn(args), cancellationToken);
        try
        {
            Console.WriteLine("De site draait op deze gegevensmap; die haalt de gegevens zelf op.");
            for (var waited = TimeSpan.Zero; !requests.IsPickedUp(name); waited += Beat)
            {
                if (waited >= Patience)
                {
                    await Console.Error.WriteLineAsync("De gegevensmap is in gebruik, maar de site daar pakt het verzoek niet op. Probeer het later opnieuw, of stop de site.");
                    return 1;
                }

                await Task.Delay(Beat, cancellationToken);
            }

            return await FollowAsync(requests, name, cancellationToken);
        }
        finally
        {
            requests.Withdraw(name);
        }
    }

    private static async Task<int> FollowAsync(PullRequests requests, string name, CancellationToken cancellationToken)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            var answers = requests.AnswersTo(name);
            foreach (var answer in answers.Where(answer => told.GetValueOrDefault(answer.Source) != answer.Text))
            {
                told[answer.Source] = answer.Text;
                Console.WriteLine(answer.IsDone ? answer.Text : $"{answer.Source}\t{answer.Text}");
            }

            if (answers.Count > 0 && answers.All(answer => answer.IsDone))
            {
                return answers.Max(answer => answer.ExitCode);
            }

            await Task.Delay(Beat, cancellationToken);
        }
    }

    private static async Task<PullOutcome> PullAsync(IServiceProvider services, SourceOptions source, CancellationToken cancellationToken)
    {
        var progress = new PullProgress(source.Name, services.GetRequiredService<TimeProvider>());
        var pull = services.GetRequiredService<MonitoringPull>().RunAsync(source, PullTrigger.Command, null, progress, cancellationToken);
        while (await Task.WhenAny(pull, Task.Delay(Beat, cancellationToken)) != pull)
        {
            Console.WriteLine($"{source.Name}\t{progress.Table}\t{progress.Rows} rijen in {progress.Seconds} s");
        }

        return await pull;
    }

    private static string? SourceIn(string[] args) => args is [_, _, var source, ..] && !source.StartsWith("--", StringComparison.Ordinal) ? source : null;
}
