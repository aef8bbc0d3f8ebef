using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>A film can be followed by who does not hear it, and says how it is for who does not see it. That it has captions and a transcript the schema asks already.</summary>
internal sealed class FilmGate(SnapshotStore snapshots) : IPublicationGate
{
    public Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate) =>
        Task.FromResult<IReadOnlyList<PublicationReason>>(candidate.Document.ContentType == "video" ? [.. Check(candidate.Values)] : []);

    private IEnumerable<PublicationReason> Check(DocumentValues film)
    {
        if (StoredMediaPick.Read(film.Get("captions")).OfType<StoredMediaPick>().Select(pick => snapshots.Current.Find(pick.MediaKey)?.Node).FirstOrDefault() is { } captions
            && !string.Equals(captions.Values.Get("umbracoExtension"), "vtt", StringComparison.OrdinalIgnoreCase))
        {
            yield return new("De ondertiteling is geen VTT-bestand.", "captions", GateKinds.Captions);
        }

        if (!StoredMediaPick.Read(film.Get("audioDescription")).OfType<StoredMediaPick>().Any() && string.IsNullOrWhiteSpace(film.Get("audioDescriptionStatement")))
        {
            yield return new("Kies een audiodescriptie, of schrijf waarom die niet nodig is.", "audioDescription", GateKinds.Captions);
        }
    }
}
