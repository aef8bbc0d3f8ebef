using Showcase.Web.Tests.Support;

namespace Showcase.Browser.Tests;

/// <summary>A data folder as a first start leaves it, with today's date: made once, for every site here that starts with the samples.</summary>
internal static class FilledSite
{
    private static readonly Lazy<Task<string>> Filled = new(() => Task.Run(async () =>
    {
        var folder = FilledFolder.OfThisRun();
        await using var first = ServerProcess.Start(folder, null, "search", "rebuild");
        return await first.EndedAsync(180) == 0 ? folder : throw new InvalidOperationException(first.Output);
    }));

    public static async Task<DataFolder> CopyAsync() => FilledFolder.CopyOf(await Filled.Value);
}
