using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Tests.OutputCaching;

/// <summary>What is worth compressing as well as can be: what is read again by those who take it compressed.</summary>
public sealed class BestCompressionTests
{
    private static readonly AnswerKey Key = new("", "/verhaal", "", "");

    private readonly CompressionQueue queue = new();

    [Fact]
    public async Task Nothing_is_worth_it_to_readers_who_take_nothing_compressed()
    {
        var (store, _) = Stored(200);

        store.Find(Key);
        store.Find(Key);

        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task The_first_who_takes_it_compressed_brings_it_there_once_however_many_read_it_before()
    {
        var (store, answer) = Stored(200);
        store.Find(Key);
        answer.In(ContentCoding.Brotli);

        store.Find(Key);
        store.Find(Key);

        Assert.Equal([answer], await WaitingAsync());
    }

    [Fact]
    public async Task What_is_not_there_is_never_worth_it()
    {
        var (store, answer) = Stored(404);
        answer.In(ContentCoding.Brotli);

        store.Find(Key);

        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public void Who_finds_the_queue_full_leaves_it_to_the_next_reader()
    {
        var (store, answer) = Stored(200);
        answer.In(ContentCoding.Brotli);
        for (var waiting = 0; waiting < CompressionQueue.Room; waiting++) Assert.True(queue.Add(new StoredAnswer(200, new byte[1], compressible: false)));

        store.Find(Key);

        Assert.False(answer.IsQueued);
    }

    private (AnswerStore Store, StoredAnswer Answer) Stored(int status)
    {
        var store = new AnswerStore(Options.Create(new OutputCacheOptions()), TimeProvider.System, queue);
        var answer = new StoredAnswer(status, new byte[4096], compressible: true) { ExpiresAt = long.MaxValue };
        store.Store(Key, answer, store.Generation);
        return (store, answer);
    }

    // Up to one that is added last.
    private async Task<List<StoredAnswer>> WaitingAsync()
    {
        var last = new StoredAnswer(200, new byte[1], compressible: false);
        queue.Add(last);
        var found = new List<StoredAnswer>();
        await foreach (var answer in queue.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if (answer == last) break;
            found.Add(answer);
        }

        return found;
    }
}
