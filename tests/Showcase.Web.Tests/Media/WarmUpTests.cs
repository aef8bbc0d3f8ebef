using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media;

public sealed class WarmUpTests(SharedHost shared)
{
    [Fact]
    public async Task Renditions_of_published_pictures_are_made_before_anyone_asks()
    {
        var host = await shared.Started;
        var folder = Path.Combine(host.DataPath, "renditions");
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        // All of them would take a minute; three are proof
        var warming = host.Services.GetRequiredService<RenditionWarmUp>().MakeMissingAsync((_, _) => { }, enough.Token);
        var before = Count(folder);
        while (Count(folder) < before + 3 && !warming.IsCompleted)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(Count(folder) >= before + 3, $"{Count(folder)} renditions");
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => warming);
    }

    private static int Count(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length : 0;
}
