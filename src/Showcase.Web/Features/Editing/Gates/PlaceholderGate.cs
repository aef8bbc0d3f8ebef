using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>An open place in a paragraph says what comes there; one that no field describes is a hint.</summary>
internal sealed class PlaceholderGate(SiteSchema schema) : IPublicationGate
{
    public Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate) =>
        Task.FromResult<IReadOnlyList<PublicationReason>>(candidate.Document.ContentType == "tenderParagraph" ? [.. Check(candidate)] : []);

    private IEnumerable<PublicationReason> Check(PublicationCandidate candidate)
    {
        var described = BlockReader.Stored(candidate.Values.Get("placeholders") ?? "").Select(block => block.Values.Get("alias")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = StoredProperties.Of(schema, candidate.Document.ContentType, candidate.Values).Where(stored => stored is { Editor: Aliases.RichText, Root.Alias: not "versions" });
        foreach (var (stored, field) in texts.SelectMany(stored => RichTextFacts.Of(stored.Value).Fields.Select(field => (stored, field))).DistinctBy(found => (found.stored.Root.Alias, found.field)))
        {
            if (field.Text.Length == 0)
            {
                yield return stored.About(GateKinds.Placeholder, $"In “{stored.Root.Name}” staat een leeg invulveld{(field.Alias.Length > 0 ? $" ({field.Alias})" : "")}.");
            }
            else if (!described.Contains(field.Alias))
            {
                yield return stored.About(GateKinds.Placeholder, $"Het invulveld ‘{field.Text}’ in “{stored.Root.Name}” staat niet bij de invulvelden.") with { IsHint = true };
            }
        }
    }
}
