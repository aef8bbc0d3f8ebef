using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>What can never be stored, whatever the schema asks of a publication.</summary>
internal sealed class StorableRules(SiteSchema schema)
{
    private const int LongestName = 255;
    private const int LongestNote = 1_000;
    private const string Name = "$name";
    private const string Note = "$note";

    /// <returns>Dutch sentences by alias; empty when it can be stored.</returns>
    public Dictionary<string, string[]> Check(string contentType, string? name, IReadOnlyDictionary<string, string?>? values, string? note, DocumentValues? former)
    {
        var errors = new Dictionary<string, string[]>();
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName || !OfficeText.IsStorable(name) || name.Any(char.IsControl))
        {
            errors[Name] = [$"Geef een naam van 1 tot {LongestName} tekens."];
        }

        if (note is { Length: > LongestNote } || !OfficeText.IsStorable(note ?? ""))
        {
            errors[Note] = [$"Een opmerking is ten hoogste {LongestNote} tekens."];
        }

        var known = schema.FindType(contentType) is { } type ? schema.PropertiesOf(type).Select(property => property.Alias) : [];
        var aliases = known.Concat(former?.Aliases ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (alias, value) in values ?? new Dictionary<string, string?>())
        {
            if (!aliases.Contains(alias))
            {
                errors[alias] = ["Dit veld hoort niet bij dit documenttype."];
            }
            else if (!OfficeText.IsStorable(value ?? ""))
            {
                errors[alias] = ["Hier staan tekens in die niet kunnen worden bewaard."];
            }
        }

        return errors;
    }

    public bool IsFile(string contentType) => schema.FindType(contentType) is { IsMedia: true };
}
