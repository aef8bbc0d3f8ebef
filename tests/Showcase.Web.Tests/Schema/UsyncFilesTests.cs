using System.Text;
using Showcase.Web.Infrastructure.Schema;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Schema;

public sealed class UsyncFilesTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_site_s_own_files_are_read_without_a_single_complaint()
    {
        var usync = RepositoryRoot.Combine("uSync", "v17");
        var schema = new UsyncSchemaReader(usync).Read();
        var reader = new UsyncContentReader(usync, schema);
        var items = reader.Read();

        Assert.Empty(schema.Problems.Concat(reader.Problems).Select(problem => $"{problem.File}: {problem.Reason}"));
        Assert.True(items.Count > 70);
        Assert.Contains(schema.PropertiesOf(schema.FindType("successStory")!), property => property.Alias == "umbracoUrlName");
        Assert.Equal("Wat ging minder goed", schema.Dictionary["story.lessWell"]);
    }

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "boem">]><DataType Key="7a93a4cb-31fb-50f1-801b-7b7666ec11e9"><Info><Name>&b;</Name></Info></DataType>""", "geen geldige XML")]
    [InlineData("""<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><DataType Key="7a93a4cb-31fb-50f1-801b-7b7666ec11e9"><Info><Name>&x;</Name></Info></DataType>""", "geen geldige XML")]
    [InlineData("""<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><DataType>&c;</DataType>""", "geen geldige XML")]
    [InlineData("<DataType Key=", "geen geldige XML")]
    [InlineData("", "geen geldige XML")]
    [InlineData("<Iets />", "begint met <Iets>")]
    [InlineData("<DataType><Info /></DataType>", "EditorAlias")]
    [InlineData("<DataType Key=\"geen-guid\"><Info><EditorAlias>X</EditorAlias></Info></DataType>", "Key")]
    public void A_broken_file_is_reported_with_its_name_and_reason_and_the_rest_is_read(string xml, string reason)
    {
        Write("kapot.config", xml);
        Write("goed.config", GoodDataType);

        var schema = new UsyncSchemaReader(folder.Path).Read();

        var problem = Assert.Single(schema.Problems);
        Assert.Equal(Path.Combine("DataTypes", "kapot.config"), problem.File);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Equal("Tekst", Assert.Single(schema.DataTypes).Name);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        Write("diep.config", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)));

        Assert.Contains("genest", Assert.Single(new UsyncSchemaReader(folder.Path).Read().Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_refused_without_being_read()
    {
        Directory.CreateDirectory(folder.Combine("DataTypes"));
        using (var file = File.Create(folder.Combine("DataTypes", "groot.config")))
        {
            file.SetLength(100L * 1024 * 1024);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Single(new UsyncSchemaReader(folder.Path).Read().Problems);

        Assert.Contains("100 MB", problem.Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Fact]
    public void Content_of_an_unknown_type_or_below_an_unknown_parent_is_reported()
    {
        Directory.CreateDirectory(folder.Combine("Content"));
        Write("goed.config", GoodDataType);
        File.WriteAllText(folder.Combine("Content", "a.config"), Content(Guid.NewGuid(), "onbekend", null));
        var schema = new UsyncSchemaReader(RepositoryRoot.Combine("uSync", "v17")).Read();
        File.WriteAllText(folder.Combine("Content", "b.config"), Content(Guid.NewGuid(), "page", Guid.NewGuid()));
        File.WriteAllText(folder.Combine("Content", "c.config"), Content(Guid.NewGuid(), "home", null));

        var reader = new UsyncContentReader(folder.Path, schema);
        var items = reader.Read();

        Assert.Equal("home", Assert.Single(items).ContentType);
        Assert.Contains(reader.Problems, problem => problem.File.EndsWith("a.config", StringComparison.Ordinal) && problem.Reason.Contains("onbekend", StringComparison.Ordinal));
        Assert.Contains(reader.Problems, problem => problem.File.EndsWith("b.config", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_that_looks_like_a_template_survives()
    {
        Directory.CreateDirectory(folder.Combine("Content"));
        File.WriteAllText(folder.Combine("Content", "c.config"), Content(Guid.NewGuid(), "home", null, "Beste {{name}}, {{ 7*7 }}"), Encoding.UTF8);
        var schema = new UsyncSchemaReader(RepositoryRoot.Combine("uSync", "v17")).Read();

        Assert.Equal("Beste {{name}}, {{ 7*7 }}", Assert.Single(new UsyncContentReader(folder.Path, schema).Read()).Values.Get("heading"));
    }

    private const string GoodDataType = """
        <DataType Key="5793e419-1b06-54ac-ac43-3a08cc819e5c" Alias="Tekst" Level="1"><Info><Name>Tekst</Name><EditorAlias>Umbraco.TextBox</EditorAlias><EditorUIAlias>x</EditorUIAlias></Info><Config><![CDATA[{}]]></Config></DataType>
        """;

    private static string Content(Guid key, string type, Guid? parent, string heading = "X") => $"""
        <Content Key="{key}" Alias="X" Level="1"><Info><Parent Key="{parent ?? Guid.Empty}" /><ContentType>{type}</ContentType><NodeName Default="X" /><SortOrder>0</SortOrder><Published Default="true" /></Info>
        <Properties><heading><Value><![CDATA[{heading}]]></Value></heading></Properties></Content>
        """;

    private void Write(string name, string xml)
    {
        Directory.CreateDirectory(folder.Combine("DataTypes"));
        File.WriteAllText(folder.Combine("DataTypes", name), xml, Encoding.UTF8);
    }
}
