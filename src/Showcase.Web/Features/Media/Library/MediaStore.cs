using Showcase.Core.Consent;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Puts files and folders into the library. The file stands on the disk before the document that names it is committed, and goes when that does not come.
/// Whoever sent it may be gone by then: from here on it is done whole or not at all.</summary>
internal sealed class MediaStore(ContentWriter store, UploadStaging staging, HeldFiles held, MediaFiles files, MediaValues values, FilmQueue films)
{
    /// <summary>Makes a media item, public at once when nothing is missing.</summary>
    /// <param name="portrayal">Who can be recognised, in the words of <see cref="PortrayalChoice"/>; nothing when that was not said yet.</param>
    public async Task<StoreOutcome> AddAsync(Guid key, Guid? parent, ContentTypeDefinition type, ReceivedFile file, string? altText, string? portrayal, Writer writer)
    {
        var said = values.Of(type, file, null);
        Say(type, said, portrayal);
        if (!string.IsNullOrWhiteSpace(altText) && values.Has(type, MediaFacts.AltTextProperty))
        {
            said.Set(MediaFacts.AltTextProperty, altText.Trim());
        }

        MediaAccess.Sign(said, writer);
        var saved = await PutAsync(file, writer, () => store.SignedBy(writer.Name, "Geüpload").SaveAsync(new(key, type.Alias, parent, file.Name.Title, said, null, writer.Name), CancellationToken.None));
        return saved.Status == StoreStatus.Done ? await PublishOrLeaveAsync(key, saved, writer) : saved;
    }

    /// <summary>Puts another file in the place of the one there is; public at once when the former was, for who may publish.</summary>
    /// <param name="portrayal">Who can be recognised in the new one.</param>
    public async Task<StoreOutcome> ReplaceAsync(OpenedMedia opened, ContentTypeDefinition type, ReceivedFile file, string? portrayal, long revision, Writer writer)
    {
        var said = values.Of(type, file, DocumentValues.FromJson(opened.Draft.Values));
        Say(type, said, portrayal);
        var draft = new DocumentDraft(opened.Row.Key, type.Alias, null, opened.Draft.Name, said, revision, writer.Name, "Bestand vervangen.");
        var saved = await PutAsync(file, writer, () => store.SignedBy(writer.Name, "Bestand vervangen").SaveAsync(draft, CancellationToken.None));
        var wasPublic = opened.Row.PublishedVersionId is not null && opened.Row.PublishedVersionId == opened.Row.DraftVersionId;
        return saved.Status == StoreStatus.Done && wasPublic && writer.MayPublish ? await PublishOrLeaveAsync(opened.Row.Key, saved, writer) : saved;
    }

    /// <summary>Makes a folder; what stands in it can be public, so it is.</summary>
    public async Task<StoreOutcome> AddFolderAsync(Guid key, Guid? parent, string name, Writer writer)
    {
        var said = new DocumentValues();
        MediaAccess.Sign(said, writer);
        var saved = await store.SignedBy(writer.Name, "Map gemaakt").SaveAsync(new(key, LibraryQueries.FolderType, parent, name, said, null, writer.Name), CancellationToken.None);
        return saved.Status == StoreStatus.Done ? await PublishOrLeaveAsync(key, saved, writer) : saved;
    }

    // What was said of a former file says nothing of this one.
    private void Say(ContentTypeDefinition type, DocumentValues said, string? portrayal)
    {
        if (values.Has(type, PortrayalChoice.Property)) said.Set(PortrayalChoice.Property, portrayal is null ? null : PortrayalChoice.Write(portrayal));
    }

    private async Task<StoreOutcome> PutAsync(ReceivedFile file, Writer writer, Func<Task<StoreOutcome>> save)
    {
        var path = file.Path;
        held.Expect(path, file.Sha256);
        // Until it is known how that ended: a sweep finds out, whatever comes between.
        file.Staged.IsUncertain = true;
        try
        {
            staging.Place(file.Staged, file.NameInAddress);
            var outcome = await save();
            if (outcome.Status is not (StoreStatus.Done or StoreStatus.Unavailable))
            {
                files.Remove(path);
            }

            file.Staged.IsUncertain = outcome.Status == StoreStatus.Unavailable;
            if (file.Format.Kind == FileKind.Film && outcome.Status == StoreStatus.Done) films.Ask(file, writer.Name);
            return outcome;
        }
        finally
        {
            held.Forget(path);
        }
    }

    // What is missing (the words for who cannot see it, who is recognisable) leaves a draft; whoever opens it is told.
    private async Task<StoreOutcome> PublishOrLeaveAsync(Guid key, StoreOutcome saved, Writer writer)
    {
        var published = await store.SignedBy(writer.Name, "Gepubliceerd").PublishAsync(key, saved.Document!.Revision, CancellationToken.None);
        return published.Status == StoreStatus.Done ? published : saved;
    }
}
