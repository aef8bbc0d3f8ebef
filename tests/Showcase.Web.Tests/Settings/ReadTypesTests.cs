using Showcase.Core.Content;
using Showcase.Web.Features.Settings.Types;
using Showcase.Web.Infrastructure.Schema;
using Showcase.Web.Tests.Search;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Settings;

public sealed class ReadTypesTests
{
    private static readonly IPublishedSite Empty = new SearchableSite();

    [Theory]
    [InlineData("""{"items":["a","b"],"multiple":false}""", "Keuzes=a,b|Meer dan één=nee")]
    [InlineData("""{"validationLimit":{"min":0,"max":null}}""", "Aantal=Ten minste: 0,Ten hoogste: niet ingesteld")]
    [InlineData("""{"toolbar":[[["bold","italic"]],[["link"]]]}""", "Werkbalk=bold,italic,link")]
    [InlineData("""{"crops":[]}""", "Uitsnede=geen")]
    [InlineData("""{"crops":[{"alias":"hero","width":1600}]}""", "Uitsnede 1=Alias: hero,Breedte: 1.600")]
    [InlineData("""{"onbekend":{"diep":{"dieper":true}}}""", "onbekend=dieper: ja")]
    [InlineData("{}", "")]
    public void A_configuration_reads_as_words(string json, string expected)
    {
        var lines = new ConfigReader(Schema(), Empty).Read(json)!;

        Assert.Equal(expected, string.Join('|', lines.Select(line => $"{line.Label}={string.Join(',', line.Values.Select(value => value.Label is null ? value.Text : $"{value.Label}: {value.Text}"))}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("[1,2]")]
    [InlineData("""{"a":""")]
    public void A_configuration_that_is_none_is_said_to_be_unreadable(string json) => Assert.Null(new ConfigReader(Schema(), Empty).Read(json));

    [Fact]
    public void A_configuration_nested_without_end_is_unreadable_and_no_full_stack() =>
        Assert.Null(new ConfigReader(Schema(), Empty).Read("{\"a\":" + new string('[', 100_000) + new string(']', 100_000) + "}"));

    [Fact]
    public void Types_that_compose_each_other_in_a_circle_are_read_once()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var schema = new SiteSchema([Type(first, "een", second, "a"), Type(second, "twee", first, "b")], [], [], new Dictionary<string, string>(), []);

        var tabs = new TypeCatalogue(schema).TabsOf(schema.FindType(first)!);

        Assert.Equal(["a", "b"], tabs.SelectMany(tab => tab.Properties).Select(line => line.Property.Alias).Order());
    }

    [Fact]
    public void A_problem_names_the_file_and_a_type_knows_its_own()
    {
        using var folder = new DataFolder();
        Directory.CreateDirectory(folder.Combine("DataTypes"));
        Directory.CreateDirectory(folder.Combine("ContentTypes"));
        File.WriteAllText(folder.Combine("DataTypes", "tekst.config"), """<DataType Key="5793e419-1b06-54ac-ac43-3a08cc819e5c"><Info><Name>Tekst</Name><EditorAlias>Umbraco.TextBox</EditorAlias></Info></DataType>""");
        File.WriteAllText(folder.Combine("DataTypes", "tekst2.config"), """<DataType Key="5793e419-1b06-54ac-ac43-3a08cc819e5c"><Info><Name>Tekst</Name><EditorAlias>Umbraco.TextBox</EditorAlias></Info></DataType>""");
        File.WriteAllText(folder.Combine("ContentTypes", "blad.config"), """
            <ContentType Key="7a93a4cb-31fb-50f1-801b-7b7666ec11e9" Alias="blad"><Info><Name>Blad</Name></Info><GenericProperties><GenericProperty><Key>7a93a4cb-31fb-50f1-801b-7b7666ec11e8</Key><Alias>x</Alias><Definition>7a93a4cb-31fb-50f1-801b-7b7666ec11e7</Definition></GenericProperty></GenericProperties></ContentType>
            """);

        var schema = new UsyncSchemaReader(folder.Path).Read();

        Assert.Equal(Path.Combine("ContentTypes", "blad.config"), Assert.Single(schema.ContentTypes).File);
        Assert.Equal(Path.Combine("DataTypes", "tekst.config"), Assert.Single(schema.DataTypes).File);
        Assert.Equal([Path.Combine("ContentTypes", "blad.config"), Path.Combine("DataTypes", "tekst2.config")], schema.Problems.Select(problem => problem.File).Order());
    }

    private static SiteSchema Schema() => new([], [], [], new Dictionary<string, string>(), []);

    private static ContentTypeDefinition Type(Guid key, string alias, Guid composition, string property) => new(
        key, alias, alias, "icon", false, false, false, false, [composition], [], [new(Guid.NewGuid(), property, property, "", Guid.NewGuid(), false, null, null, null, false, "", 0)], []);
}
