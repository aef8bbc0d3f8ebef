using System.Threading.Channels;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Answers that were read again after they were made, and so are worth compressing as well as can be.</summary>
internal sealed class CompressionQueue
{
    private readonly Channel<StoredAnswer> waiting =
        Channel.CreateBounded<StoredAnswer>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Add(StoredAnswer answer) => waiting.Writer.TryWrite(answer);

    public IAsyncEnumerable<StoredAnswer> ReadAllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);
}
