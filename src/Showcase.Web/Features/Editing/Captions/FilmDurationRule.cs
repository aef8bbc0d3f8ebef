using System.Globalization;
using Showcase.Core.Content;

namespace Showcase.Web.Features.Editing.Captions;

/// <summary>Writes down how long a film is when its page does not say it and the site looked into the film.</summary>
internal sealed class FilmDurationRule(FilmOfDocument films) : IPublishingRule
{
    private const string Duration = "durationSeconds";

    public string ContentType => "video";

    public PublishingAnswer Publish(FormerValues? former, IReadOnlyDictionary<string, string> draft) => new([], Missing(draft));

    public IReadOnlyDictionary<string, string> Withdraw(FormerValues former, IReadOnlyDictionary<string, string> draft) => new Dictionary<string, string>();

    private Dictionary<string, string> Missing(IReadOnlyDictionary<string, string> draft) =>
        string.IsNullOrWhiteSpace(draft.GetValueOrDefault(Duration)) && films.Find(draft.GetValueOrDefault("file")) is { DurationMilliseconds: > 0 and var milliseconds }
            ? new() { [Duration] = Math.Max(1, (int)Math.Round(milliseconds / 1000.0)).ToString(CultureInfo.InvariantCulture) }
            : [];
}
