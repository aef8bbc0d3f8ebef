using System.Text;
using System.Text.Json;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

public sealed class TenderJsonTests
{
    [Fact]
    public void The_shape_is_the_one_that_is_written_down()
    {
        using var document = JsonDocument.Parse(TenderJson.Write(TenderSamples.Everything));
        var root = document.RootElement;
        var section = root.GetProperty("sections")[0];
        var blocks = section.GetProperty("blocks").EnumerateArray().ToList();

        Assert.Equal(["format", "language", "title", "date", "policySet", "address", "sections"], Names(root));
        Assert.Equal("tender-document/1", root.GetProperty("format").GetString());
        Assert.Equal("2026-11-26", root.GetProperty("date").GetString());
        Assert.Equal(["id", "number", "title", "version", "versionDate", "policySet", "address", "stamp", "openFields", "values", "blocks"], Names(section));
        Assert.Equal("2.1.0", section.GetProperty("version").GetString());
        Assert.Equal(["percentage"], section.GetProperty("openFields").EnumerateArray().Select(alias => alias.GetString()));
        Assert.Equal("""{"artikelnummer":"12","korting":"5"}""", JsonSerializer.Serialize(section.GetProperty("values")));
        Assert.Equal("""{"kind":"numbered","level":2,"number":1,"label":"a.","runs":[{"kind":"words","text":"aspirant: "},{"kind":"field","alias":"korting","prompt":"[percentage]","value":"5"},{"kind":"words","text":" procent;"}]}""", JsonSerializer.Serialize(blocks[4]));
        Assert.Equal("https://voorbeeld.example.nl/resultaten/plaatsingen?gebied=AM91&periode=2025&uitgave=4", blocks[9].GetProperty("runs")[1].GetProperty("address").GetString());
    }

    [Fact]
    public void Every_name_in_it_is_explained()
    {
        var page = File.ReadAllText(Support.RepositoryRoot.Combine("docs", "tender-document.md"));
        using var document = JsonDocument.Parse(TenderJson.Write(TenderSamples.Everything));

        Assert.Contains(TenderJson.Format, page, StringComparison.Ordinal);
        Assert.All(All(document.RootElement).Distinct().Except(["artikelnummer", "korting"]), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_words_stay_words_and_can_stand_in_a_page()
    {
        foreach (var document in HostileTenders.All)
        {
            var json = TenderJson.Write(document);
            using var read = JsonDocument.Parse(json);

            Assert.DoesNotContain("<", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
            Assert.Equal(Names(read.RootElement), ["format", "language", "title", "date", "policySet", "address", "sections"]);
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => All(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };
}
