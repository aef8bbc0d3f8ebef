using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Comparing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.History;

/// <summary>The difference of two versions, field by field, so that a person can read it.</summary>
internal sealed class VersionDiff(ShowcaseDbContext database, SiteSchema schema, IPublishedResults results)
{
    private const string Name = "$name";
    private const string LayoutChanged = "Alleen de opmaak, de volgorde of een verwijzing is veranderd.";

    public async Task<IReadOnlyList<DiffFieldResponse>> OfAsync(string contentType, VersionRow before, VersionRow after, CancellationToken cancellationToken)
    {
        var (old, now) = (DocumentValues.FromJson(before.Values), DocumentValues.FromJson(after.Values));
        var properties = schema.FindType(contentType) is { } type ? schema.PropertiesOf(type) : [];
        var changed = properties.Where(property => (old.Get(property.Alias) ?? "") != (now.Get(property.Alias) ?? "")).ToList();
        var readable = new ReadableValue(schema, await NamesAsync(changed.SelectMany(property => new[] { old.Get(property.Alias), now.Get(property.Alias) }).OfType<string>(), cancellationToken), results);
        IEnumerable<DiffFieldResponse> name = before.Name == after.Name ? [] : [Text(Name, "Naam", [before.Name], [after.Name])];
        return [.. name, .. changed.Select(property => Field(property, old.Get(property.Alias), now.Get(property.Alias), readable))];
    }

    private DiffFieldResponse Field(PropertyDefinition property, string? old, string? now, ReadableValue readable)
    {
        var editor = schema.FindDataType(property.DataType)?.EditorAlias ?? "";
        var (before, after) = (readable.Lines(editor, old), readable.Lines(editor, now));
        if (before.SequenceEqual(after))
        {
            return new(property.Alias, property.Name, "value", Joined(before), Joined(after), [new("same", Joined(after) + "\n"), new("in", LayoutChanged)]);
        }

        return ReadableValue.IsText(editor)
            ? Text(property.Alias, property.Name, before, after)
            : new(property.Alias, property.Name, "value", Joined(before), Joined(after), [.. Whole("out", before), .. Whole("in", after)]);
    }

    private static DiffFieldResponse Text(string alias, string name, IReadOnlyList<string> before, IReadOnlyList<string> after) => new(
        alias, name, "text", Joined(before), Joined(after), [.. TextDiff.Of(before, after).Select(piece => new DiffPartResponse(Op(piece.Kind), piece.Text))]);

    private static string Op(DiffKind kind) => kind switch
    {
        DiffKind.Deleted => "out",
        DiffKind.Inserted => "in",
        _ => "same",
    };

    private static IEnumerable<DiffPartResponse> Whole(string op, IReadOnlyList<string> lines) => lines.Count == 0 ? [] : [new(op, Joined(lines))];

    private static string Joined(IReadOnlyList<string> lines) => string.Join('\n', lines);

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<string> values, CancellationToken cancellationToken)
    {
        var keys = values.SelectMany(SnapshotReferences.KeysIn).Distinct().ToList();
        return await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where keys.Contains(document.Key)
            join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
            select new { document.Key, draft.Name }).ToDictionaryAsync(row => row.Key, row => row.Name, cancellationToken);
    }
}
