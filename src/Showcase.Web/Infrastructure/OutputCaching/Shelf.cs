namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>A bounded row of stored answers of one kind. When it is full, the oldest that was not read since the last round goes first (SIEVE).</summary>
/// <remarks>Not for several threads at once: <see cref="AnswerStore"/> holds its lock around every call.</remarks>
internal sealed class Shelf(int maxCount, long maxBytes)
{
    private readonly LinkedList<AnswerKey> row = [];
    private readonly Dictionary<AnswerKey, (LinkedListNode<AnswerKey> Node, StoredAnswer Answer)> places = [];
    private LinkedListNode<AnswerKey>? hand;

    public int Count => places.Count;

    public long Bytes { get; private set; }

    public IEnumerable<AnswerKey> Keys => places.Keys;

    /// <summary>Puts an answer on the shelf, in place of an earlier one under the same key, and names what had to go.</summary>
    public IReadOnlyList<AnswerKey> Put(AnswerKey key, StoredAnswer answer)
    {
        Remove(key);
        List<AnswerKey> gone = [];
        while (places.Count > 0 && (places.Count >= maxCount || Bytes + answer.Size > maxBytes)) gone.Add(MakeRoom());
        places[key] = (row.AddFirst(key), answer);
        Bytes += answer.Size;
        return gone;
    }

    public bool Remove(AnswerKey key)
    {
        if (!places.Remove(key, out var place)) return false;
        if (hand == place.Node) hand = place.Node.Previous;
        row.Remove(place.Node);
        Bytes -= place.Answer.Size;
        return true;
    }

    private AnswerKey MakeRoom()
    {
        var candidate = hand ?? row.Last!;
        while (places[candidate.Value].Answer is { WasRead: true } read)
        {
            read.WasRead = false;
            candidate = candidate.Previous ?? row.Last!;
        }

        hand = candidate.Previous;
        Remove(candidate.Value);
        return candidate.Value;
    }
}
