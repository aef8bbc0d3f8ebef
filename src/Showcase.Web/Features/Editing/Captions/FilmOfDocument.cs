using Showcase.Core.Media;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;

namespace Showcase.Web.Features.Editing.Captions;

/// <summary>Finds what is known of the film that a document or a client names.</summary>
internal sealed class FilmOfDocument(SnapshotStore snapshots, IFilms films)
{
    /// <param name="picked">Media as a picker stores it.</param>
    /// <returns>Nothing when there is none, or nobody looked into it yet.</returns>
    public Film? Find(string? picked) => StoredMediaPick.Read(picked).OfType<StoredMediaPick>().Select(pick => Find(pick.MediaKey)).FirstOrDefault();

    public Film? Find(Guid media) => StoredPicture.Read(snapshots.Current.Find(media)?.Node.Values.Get("umbracoFile"))?.Src is { } path ? films.Find(path) : null;
}
