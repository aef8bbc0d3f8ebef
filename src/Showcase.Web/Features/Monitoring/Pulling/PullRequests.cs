using System.Text.Json;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>How a command asks the running site to pull: a file in the data folder, answered by another beside it.</summary>
internal sealed class PullRequests(SitePaths paths)
{
    private const string Request = ".verzoek";
    private const string Answer = ".antwoord";

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private string Folder => Path.Combine(paths.Data, "monitoring");

    /// <summary>Asks for one source, or for all.</summary>
    /// <returns>The request's name.</returns>
    public async Task<string> AskAsync(string? source, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        var name = Guid.NewGuid().ToString("N");
        var written = PathOf(name, ".tmp");
        await File.WriteAllTextAsync(written, JsonSerializer.Serialize(source), cancellationToken);
        File.Move(written, PathOf(name, Request));
        return name;
    }

    /// <summary>Takes back a request that nobody picked up.</summary>
    public void Withdraw(string name)
    {
        File.Delete(PathOf(name, Request));
        foreach (var answer in Answers(name))
        {
            File.Delete(answer);
        }
    }

    public bool IsPickedUp(string name) => !File.Exists(PathOf(name, Request));

    /// <summary>The latest answer per source.</summary>
    public IReadOnlyList<PullAnswer> AnswersTo(string name)
    {
        try
        {
            return [.. Answers(name).Select(path => JsonSerializer.Deserialize<PullAnswer>(File.ReadAllText(path))).OfType<PullAnswer>()];
        }
        catch (Exception failed) when (failed is IOException or JsonException)
        {
            // Being replaced at this moment: the next look has it.
            return [];
        }
    }

    /// <summary>Takes the requests that are waiting, one item per source.</summary>
    public IReadOnlyList<(string Name, string Source)> Take(MonitoringSources sources)
    {
        if (!Directory.Exists(Folder))
        {
            return [];
        }

        var taken = new List<(string, string)>();
        foreach (var path in Directory.EnumerateFiles(Folder, "*" + Request))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var asked = Read(path);
            var found = sources.All.Where(source => asked is null || string.Equals(source.Name, asked, StringComparison.OrdinalIgnoreCase)).ToList();
            foreach (var source in found)
            {
                Write(name, new PullAnswer(source.Name, 0, false, 0, "wacht op zijn beurt"));
                taken.Add((name, source.Name));
            }

            if (found.Count == 0)
            {
                Write(name, new PullAnswer(asked ?? "", 0, true, 1, "deze bron bestaat niet"));
            }

            File.Delete(path);
        }

        return taken;
    }

    /// <summary>Keeps the answer up to date for as long as the pull goes on.</summary>
    public ActivePull Follow((string Name, string Source) asked, ActivePull pull)
    {
        _ = Task.Run(async () =>
        {
            while (await Task.WhenAny(pull.Done, Task.Delay(Beat)) != pull.Done)
            {
                Write(asked.Name, new PullAnswer(asked.Source, pull.Progress.Rows, false, 0, $"{pull.Progress.Table}, {pull.Progress.Rows} rijen in {pull.Progress.Seconds} s"));
            }

            var outcome = await pull.Done;
            Write(asked.Name, new PullAnswer(asked.Source, pull.Progress.Rows, true, outcome is { NeedsAttention: false } ? 0 : 2, outcome?.Line() ?? "gestopt"));
        });
        return pull;
    }

    private static string? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<string?>(File.ReadAllText(path));
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private void Write(string name, PullAnswer answer)
    {
        var path = PathOf(name, $".{Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(answer.Source))[..Math.Min(60, answer.Source.Length * 2)]}{Answer}");
        File.WriteAllText(path + ".tmp", JsonSerializer.Serialize(answer));
        File.Move(path + ".tmp", path, overwrite: true);
    }

    private IEnumerable<string> Answers(string name) => Directory.EnumerateFiles(Folder, name + ".*" + Answer);

    private string PathOf(string name, string extension) => Path.Combine(Folder, name + extension);
}

/// <summary>How far the running site is with one source of a request.</summary>
/// <param name="IsDone">True when nothing more comes.</param>
/// <param name="ExitCode">For the command.</param>
internal sealed record PullAnswer(string Source, long Rows, bool IsDone, int ExitCode, string Text);
