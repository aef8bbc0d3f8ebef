namespace Showcase.Web.Features.Media.Uploading;

/// <summary>How many files each person is sending.</summary>
internal sealed class UploadTurns
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> sending = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>To be disposed of at the end; nothing when they send as many as they may.</returns>
    public IDisposable? Take(string who, int most)
    {
        lock (gate)
        {
            var now = sending.GetValueOrDefault(who);
            if (now >= most)
            {
                return null;
            }

            sending[who] = now + 1;
            return new Turn(this, who);
        }
    }

    private void GiveBack(string who)
    {
        lock (gate)
        {
            if (--sending[who] == 0)
            {
                sending.Remove(who);
            }
        }
    }

    private sealed class Turn(UploadTurns turns, string who) : IDisposable
    {
        private int given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref given, 1) == 0)
            {
                turns.GiveBack(who);
            }
        }
    }
}
