using Microsoft.EntityFrameworkCore;
using Showcase.Core.Media;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Consent.Gates;

/// <summary>All texts that go out with a document: its own, those of its pictures, captions and film, and the names of their files.</summary>
internal sealed class NamePlaces(SiteSchema schema, IFileTexts files)
{
    /// <param name="draft">What is about to be public.</param>
    public async Task<IReadOnlyList<NamePlace>> OfAsync(ShowcaseDbContext database, DocumentRow document, VersionRow draft, CancellationToken cancellationToken)
    {
        var values = DocumentValues.ReadOrEmpty(draft.Values);
        var places = new List<NamePlace>
        {
            new("name", "de naam van het document", null, draft.Name),
            new("segment", "het adres van de pagina", "umbracoUrlName", draft.Segment),
        };
        places.AddRange(Own(document.ContentType, values, "", "", keepsProperty: true));
        var used = await NamedAsync(database, values, cancellationToken);
        foreach (var film in used.Where(item => item.Row.ContentType == Portraits.Film).ToList())
        {
            var said = DocumentValues.ReadOrEmpty(film.Version.Values);
            places.Add(new($"{film.Row.Key:N}.name", $"de naam van de film ‘{film.Version.Name}’", "video", film.Version.Name));
            places.Add(new($"{film.Row.Key:N}.segment", $"het adres van de film ‘{film.Version.Name}’", "video", film.Version.Segment));
            places.AddRange(Own(film.Row.ContentType, said, $"{film.Row.Key:N}.", $" van de film ‘{film.Version.Name}’", keepsProperty: false));
            used.AddRange((await NamedAsync(database, said, cancellationToken)).Where(item => item.Row.Kind == DocumentKind.Media));
        }

        foreach (var media in used.Where(item => item.Row.Kind == DocumentKind.Media).DistinctBy(item => item.Row.Key))
        {
            places.AddRange(Media(media.Row, media.Version));
            if (await FileTextAsync(media.Row, media.Version, cancellationToken) is { } text) places.Add(text);
        }

        return places;
    }

    private IEnumerable<NamePlace> Own(string contentType, DocumentValues values, string prefix, string of, bool keepsProperty) =>
        StoredProperties.Of(schema, contentType, values)
            .Where(stored => stored.Editor is not (Aliases.ContentPicker or Aliases.MultiNodeTreePicker or Aliases.MediaPicker3 or Aliases.Boolean or Aliases.Integer or Aliases.DateTime or Aliases.BlockList))
            .Select(stored => new NamePlace(prefix + Id(stored), $"“{stored.Property.Name}”{of}", keepsProperty ? stored.Root.Alias : null, TextOf(stored)));

    private static string Id(StoredProperty stored) => stored.Root == stored.Property ? stored.Property.Alias : $"{stored.Root.Alias}.{stored.Property.Alias}";

    private static string TextOf(StoredProperty stored)
    {
        if (stored.Editor != Aliases.RichText) return StoredText.Of(stored.Value);
        var facts = RichTextFacts.Of(stored.Value);
        return string.Join('\n', facts.Lines.Concat(facts.Attributes.Select(Uri.UnescapeDataString)));
    }

    private IEnumerable<NamePlace> Media(DocumentRow row, VersionRow version)
    {
        var (values, prefix, called) = (DocumentValues.ReadOrEmpty(version.Values), $"{row.Key:N}.", $"‘{version.Name}’ in Media");
        yield return new(prefix + "name", $"de naam van {called}", null, version.Name);
        if (FileOf(values) is { } path) yield return new(prefix + "file", $"de bestandsnaam van {called}", null, path.Split('/')[^1]);
        foreach (var alias in values.Aliases.Where(alias => alias is "altText" or "credit" || schema.FindType(row.ContentType) is { } type && IsText(type, alias)))
        {
            yield return new(prefix + alias, alias == "altText" ? $"de tekst voor wie {called} niet ziet" : $"“{alias}” van {called}", null, StoredText.Of(values.Get(alias) ?? ""));
        }
    }

    private bool IsText(ContentTypeDefinition type, string alias) =>
        schema.PropertiesOf(type).Any(property => property.Alias == alias && schema.FindDataType(property.DataType)?.EditorAlias is Aliases.TextBox or Aliases.TextArea or Aliases.Tags or Aliases.RichText);

    private async Task<NamePlace?> FileTextAsync(DocumentRow row, VersionRow version, CancellationToken cancellationToken) =>
        FileOf(DocumentValues.ReadOrEmpty(version.Values)) is { } path && await files.ReadAsync(path, cancellationToken) is { } text
            ? new($"{row.Key:N}.captions", $"de tekst van ‘{version.Name}’ in Media", null, text)
            : null;

    private static string? FileOf(DocumentValues values) => StoredPicture.Read(values.Get("umbracoFile"))?.Src is { Length: > 0 } path ? path : null;

    private static async Task<List<(DocumentRow Row, VersionRow Version)>> NamedAsync(ShowcaseDbContext database, DocumentValues values, CancellationToken cancellationToken)
    {
        var keys = SnapshotReferences.KeysIn(values).ToHashSet();
        var rows = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where keys.Contains(document.Key) && (document.Kind == DocumentKind.Media || document.ContentType == Portraits.Film)
            join version in database.Set<VersionRow>().AsNoTracking() on document.PublishedVersionId ?? document.DraftVersionId equals version.Id
            orderby document.Id
            select new { document, version }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => (row.document, row.version));
    }
}
