using System.Globalization;
using System.Xml.Linq;

namespace Showcase.Web.Infrastructure.Schema;

/// <summary>Reads types, languages and dictionary from a uSync folder. A file that cannot be used is reported and left out.</summary>
internal sealed class UsyncSchemaReader(string folder)
{
    private readonly List<UsyncProblem> problems = [];

    public SiteSchema Read()
    {
        var dataTypes = Distinct(ReadFolder("DataTypes", "DataType", (root, file) => DataType(root) with { File = file }), type => type.Key, type => type.File);
        var known = dataTypes.Select(type => type.Key).ToHashSet();
        var contentTypes = ReadFolder("ContentTypes", "ContentType", (root, file) => ContentType(root, isMedia: false) with { File = file })
            .Concat(ReadFolder("MediaTypes", "MediaType", (root, file) => ContentType(root, isMedia: true) with { File = file }));
        var types = Distinct(Distinct(contentTypes, type => type.Key, type => type.File), type => type.Alias.ToUpperInvariant(), type => type.File)
            .Select(type => WithoutUnknownDataTypes(type, known))
            .ToList();
        var languages = ReadFolder("Languages", "Language", (root, _) => Language(root)).ToList();
        var culture = languages.Find(language => language.IsDefault)?.IsoCode ?? "nl-NL";
        var dictionary = Distinct(ReadFolder("Dictionary", "Dictionary", (root, _) => DictionaryItem(root, culture)), item => item.Key, _ => "Dictionary")
            .ToDictionary(item => item.Key, item => item.Value, StringComparer.OrdinalIgnoreCase);
        return new SiteSchema(types, dataTypes, languages, dictionary, problems);
    }

    private IEnumerable<T> ReadFolder<T>(string name, string rootName, Func<XElement, string, T> read)
        where T : notnull
    {
        var path = Path.Combine(folder, name);
        foreach (var file in UsyncFolder.Files(path))
        {
            if (TryRead(file, rootName, read, out var item))
            {
                yield return item;
            }
        }
    }

    private bool TryRead<T>(string file, string rootName, Func<XElement, string, T> read, out T item)
        where T : notnull
    {
        item = default!;
        var shown = Path.GetRelativePath(folder, file);
        var (root, reason) = UsyncXml.Read(file);
        if (root is null || root.Name.LocalName == "Empty")
        {
            if (reason is not null)
            {
                problems.Add(new(shown, reason));
            }

            return false;
        }

        if (root.Name.LocalName != rootName)
        {
            problems.Add(new(shown, $"begint met <{root.Name.LocalName}>, verwacht <{rootName}>"));
            return false;
        }

        try
        {
            item = read(root, shown);
            return true;
        }
        catch (FormatException exception)
        {
            problems.Add(new(shown, exception.Message));
            return false;
        }
    }

    private static DataTypeDefinition DataType(XElement root)
    {
        var info = root.Required("Info");
        var editor = info.Text("EditorAlias") is { Length: > 0 } alias ? alias : throw new FormatException("<EditorAlias> ontbreekt");
        var config = root.Text("Config");
        return new(root.KeyAttribute(), info.Text("Name"), editor, info.Text("EditorUIAlias"), config.Length == 0 ? "{}" : config);
    }

    private static ContentTypeDefinition ContentType(XElement root, bool isMedia)
    {
        var info = root.Required("Info");
        return new(
            root.KeyAttribute(),
            root.AliasAttribute(),
            info.Text("Name"),
            info.Text("Icon"),
            isMedia,
            info.Flag("IsElement"),
            info.Flag("AllowAtRoot"),
            VariesByCulture(info),
            [.. info.Elements("Compositions").Elements("Composition").Select(composition => composition.KeyAttribute())],
            [.. root.Elements("Structure").Elements().Select(child => child.KeyAttribute())],
            [.. root.Elements("GenericProperties").Elements("GenericProperty").Select(Property).OrderBy(property => property.SortOrder)],
            [.. root.Elements("Tabs").Elements("Tab").Select(Tab).OrderBy(tab => tab.SortOrder)]);
    }

    private static PropertyDefinition Property(XElement property) => new(
        property.GuidElement("Key"),
        property.Text("Alias"),
        property.Text("Name"),
        property.Text("Description"),
        property.GuidElement("Definition"),
        property.Flag("Mandatory"),
        property.OptionalText("MandatoryMessage"),
        property.OptionalText("Validation"),
        property.OptionalText("ValidationRegExpMessage"),
        VariesByCulture(property),
        (string?)property.Element("Tab")?.Attribute("Alias") ?? "",
        property.Number("SortOrder"));

    private static TabDefinition Tab(XElement tab) =>
        new(tab.Text("Alias"), tab.Text("Caption"), tab.Text("Type") == "Group", tab.Number("SortOrder"));

    private static LanguageDefinition Language(XElement root)
    {
        var code = root.Text("IsoCode");
        try
        {
            return new(CultureInfo.GetCultureInfo(code).Name, root.Text("Name"), root.Flag("IsDefault"));
        }
        catch (CultureNotFoundException)
        {
            throw new FormatException($"onbekende taalcode '{code}'");
        }
    }

    private static KeyValuePair<string, string> DictionaryItem(XElement root, string culture)
    {
        var translations = root.Elements("Translations").Elements("Translation").ToList();
        var chosen = translations.Find(translation => (string?)translation.Attribute("Language") == culture) ?? translations.FirstOrDefault();
        return new(root.AliasAttribute(), chosen?.Value ?? "");
    }

    private static bool VariesByCulture(XElement element) => element.Text("Variations").Contains("Culture", StringComparison.Ordinal);

    // A property without a data type cannot be read or edited; the type itself still works.
    private ContentTypeDefinition WithoutUnknownDataTypes(ContentTypeDefinition type, HashSet<Guid> known)
    {
        foreach (var property in type.Properties.Where(property => !known.Contains(property.DataType)))
        {
            problems.Add(new(type.File, $"eigenschap '{property.Alias}' verwijst naar een onbekend gegevenstype {property.DataType}"));
        }

        return type with { Properties = [.. type.Properties.Where(property => known.Contains(property.DataType))] };
    }

    private List<T> Distinct<T, TKey>(IEnumerable<T> items, Func<T, TKey> key, Func<T, string> fileOf)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        var distinct = new List<T>();
        foreach (var item in items)
        {
            if (seen.Add(key(item)))
            {
                distinct.Add(item);
            }
            else
            {
                problems.Add(new(fileOf(item), $"komt tweemaal voor: {key(item)}"));
            }
        }

        return distinct;
    }
}
