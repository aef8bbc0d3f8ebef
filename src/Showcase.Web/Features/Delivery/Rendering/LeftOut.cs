using System.Collections.Concurrent;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>Says once of each thing why it was left out of answers: the same documents are asked for all day.</summary>
internal sealed class LeftOut(ILogger<LeftOut> log)
{
    private const int MostRemembered = 1_000;

    private readonly ConcurrentDictionary<(Guid Key, string What), byte> told = new();

    /// <param name="key">The document, media item or block.</param>
    /// <param name="what">The property, or the whole.</param>
    public void Tell(Guid key, string what, Exception why)
    {
        if (told.Count < MostRemembered && told.TryAdd((key, what), 0))
        {
            log.LogError(why, "{What} of {Key} cannot be given and is left out", what, key);
        }
    }
}
