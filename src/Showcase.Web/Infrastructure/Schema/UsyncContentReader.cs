using System.Xml.Linq;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Infrastructure.Schema;

/// <summary>Reads the documents and media items of a uSync folder, parents before children.</summary>
internal sealed class UsyncContentReader(string folder, SiteSchema schema)
{
    private readonly List<UsyncProblem> problems = [];

    public IReadOnlyList<UsyncProblem> Problems => problems;

    public IReadOnlyList<UsyncItem> Read()
    {
        var items = ReadFolder("Media", "Media", DocumentKind.Media).Concat(ReadFolder("Content", "Content", DocumentKind.Content)).ToList();
        return ParentsFirst(items);
    }

    private IEnumerable<UsyncItem> ReadFolder(string name, string rootName, DocumentKind kind)
    {
        foreach (var file in UsyncFolder.Files(Path.Combine(folder, name)))
        {
            var shown = Path.GetRelativePath(folder, file);
            var (root, reason) = UsyncXml.Read(file);
            if (root is { Name.LocalName: "Empty" })
            {
                continue;
            }

            var (item, problem) = root is null ? (null, reason) : Item(root, rootName, kind, shown);
            if (item is not null)
            {
                yield return item;
            }
            else
            {
                problems.Add(new(shown, problem ?? "onleesbaar"));
            }
        }
    }

    private (UsyncItem? Item, string? Problem) Item(XElement root, string rootName, DocumentKind kind, string file)
    {
        if (root.Name.LocalName != rootName)
        {
            return (null, $"begint met <{root.Name.LocalName}>, verwacht <{rootName}>");
        }

        try
        {
            var info = root.Required("Info");
            var contentType = info.Text("ContentType");
            return schema.FindType(contentType) is null
                ? (null, $"heeft het onbekende documenttype '{contentType}'")
                : (Item(root, info, contentType, kind, file), null);
        }
        catch (FormatException exception)
        {
            return (null, exception.Message);
        }
    }

    private static UsyncItem Item(XElement root, XElement info, string contentType, DocumentKind kind, string file) => new(
        root.KeyAttribute(),
        kind,
        Guid.TryParse((string?)info.Element("Parent")?.Attribute("Key"), out var parent) && parent != Guid.Empty ? parent : null,
        contentType,
        Name(root, info),
        (int?)root.Attribute("Level") ?? 1,
        info.Number("SortOrder"),
        info.Flag("Trashed"),
        kind == DocumentKind.Media || IsPublished(info),
        info.Moment("CreateDate"),
        Scheduled(info, "Release"),
        Scheduled(info, "Expire"),
        Values(root),
        file);

    private static string Name(XElement root, XElement info)
    {
        var name = (string?)info.Element("NodeName")?.Attribute("Default");
        return string.IsNullOrWhiteSpace(name) ? root.AliasAttribute() : name.Length <= 255 ? name : throw new FormatException("de naam is langer dan 255 tekens");
    }

    private static bool IsPublished(XElement info) =>
        info.Element("Published") is { } published &&
        (((bool?)published.Attribute("Default") ?? false) || published.Elements("Published").Any(culture => culture.Value.Equals("true", StringComparison.OrdinalIgnoreCase)));

    private static DateTimeOffset? Scheduled(XElement info, string action) =>
        info.Elements("Schedule").Elements("ContentSchedule").FirstOrDefault(schedule => schedule.Text("Action") == action)?.Moment("Date");

    private static DocumentValues Values(XElement root)
    {
        var values = new DocumentValues();
        foreach (var property in root.Elements("Properties").Elements())
        {
            foreach (var value in property.Elements("Value"))
            {
                values.Set(property.Name.LocalName, (string?)value.Attribute("Culture"), value.Value);
            }
        }

        return values;
    }

    private List<UsyncItem> ParentsFirst(List<UsyncItem> items)
    {
        var known = new HashSet<Guid>();
        var ordered = new List<UsyncItem>(items.Count);
        var waiting = items;
        while (waiting.Count > 0)
        {
            var ready = waiting.FindAll(item => item.ParentKey is not { } parent || known.Contains(parent));
            if (ready.Count == 0)
            {
                problems.AddRange(waiting.Select(item => new UsyncProblem(item.File, $"staat onder een onbekend document {item.ParentKey}")));
                break;
            }

            foreach (var item in ready)
            {
                if (known.Add(item.Key))
                {
                    ordered.Add(item);
                }
                else
                {
                    problems.Add(new(item.File, $"gebruikt een sleutel die al bestaat: {item.Key}"));
                }
            }

            var done = new HashSet<UsyncItem>(ready, ReferenceEqualityComparer.Instance);
            waiting = waiting.FindAll(item => !done.Contains(item));
        }

        return ordered;
    }
}
