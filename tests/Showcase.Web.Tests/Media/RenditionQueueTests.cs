using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Media;
using Showcase.Web.Infrastructure;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media;

public sealed class RenditionQueueTests
{
    [Fact]
    public async Task More_than_four_hundred_waiting_is_a_flood_and_the_next_is_told_to_come_back()
    {
        using var folder = new DataFolder();
        var options = Options.Create(new MediaOptions());
        // Nobody works it off
        using var queue = new RenditionQueue(
            new RenditionMaker(options, NullLogger<RenditionMaker>.Instance),
            new RenditionCache(new SitePaths(folder.Path, "", ""), options, TimeProvider.System, NullLogger<RenditionCache>.Instance),
            NullLogger<RenditionQueue>.Instance);
        var waiting = Enumerable.Range(0, RenditionQueue.MaxWaiting).Select(Ask).ToList();

        await Assert.ThrowsAsync<RenditionQueueFullException>(() => Ask(RenditionQueue.MaxWaiting));

        // Who asks for what is waited for already stands in no line.
        Assert.Same(waiting[7], Ask(7));
        Assert.All(waiting, made => Assert.False(made.IsCompleted));

        Task<byte[]?> Ask(int number) => queue.MakeAsync(new($"{number}.webp", $"{number}"), new FileInfo("foto.jpg"), Rendition.AsSent("/media/a/foto.jpg", RenditionFormat.Webp), isAwaited: true);
    }
}
