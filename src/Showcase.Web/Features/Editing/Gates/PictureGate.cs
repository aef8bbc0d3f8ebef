using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>Every picture on a page says what it shows to who cannot see it.</summary>
internal sealed class PictureGate(SiteSchema schema, SnapshotStore snapshots) : IPublicationGate
{
    public const string PictureType = "Image";
    public const string AltText = "altText";

    public Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate) => Task.FromResult<IReadOnlyList<PublicationReason>>(
        [.. StoredProperties.Of(schema, candidate.Document.ContentType, candidate.Values).SelectMany(Check).Distinct()]);

    private IEnumerable<PublicationReason> Check(StoredProperty stored) => stored.Editor switch
    {
        Aliases.MediaPicker3 =>
            from pick in StoredMediaPick.Read(stored.Value).OfType<StoredMediaPick>()
            let picture = snapshots.Current.Find(pick.MediaKey)?.Node
            where picture is { ContentType: PictureType } && string.IsNullOrWhiteSpace(picture.Values.Get(AltText))
            select stored.About(GateKinds.Alt, $"De foto ‘{picture.Name}’ bij “{stored.Root.Name}” heeft geen tekst voor wie het beeld niet ziet. Vul die in bij Media."),
        Aliases.RichText when RichTextFacts.Of(stored.Value).PicturesWithoutAlt > 0 =>
            [stored.About(GateKinds.Alt, $"In “{stored.Root.Name}” staat een foto zonder tekst voor wie het beeld niet ziet.")],
        _ => [],
    };
}
