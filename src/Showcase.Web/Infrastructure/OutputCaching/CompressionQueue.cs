using System.Threading.Channels;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Answers that were read again after they were made, and so are worth compressing as well as can be.</summary>
internal sealed class CompressionQueue
{
    public const int Room = 1_000;

    private readonly Channel<StoredAnswer> waiting =
        Channel.CreateBounded<StoredAnswer>(new BoundedChannelOptions(Room) { SingleReader = true });

    /// <returns>False when there is no room: the next reader brings it again.</returns>
    public bool Add(StoredAnswer answer) => waiting.Writer.TryWrite(answer);

    public IAsyncEnumerable<StoredAnswer> ReadAllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);
}
