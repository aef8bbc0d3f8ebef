using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Schema;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Settings;

public sealed class TypePageTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Fact]
    public async Task The_section_lists_its_parts_for_the_administrator_and_is_in_the_menu_of_nobody_else()
    {
        var host = await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        using var editor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);

        var section = await administrator.GetAsync("/beheer/instellingen");

        var parts = section.Document.QuerySelectorAll("main .sc-tile a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Superset(new HashSet<string> { "/beheer/instellingen/typen", "/beheer/instellingen/status", "/beheer/instellingen/taken" }, parts.ToHashSet());
        foreach (var part in parts) Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(part)).Status);
        Assert.NotNull(section.Document.QuerySelector("nav[aria-label=Beheer] a[href='/beheer/instellingen'][aria-current]"));
        Assert.Null((await editor.GetAsync("/beheer")).Document.QuerySelector("a[href='/beheer/instellingen']"));
    }

    [Fact]
    public async Task Every_type_of_the_schema_is_listed_with_its_file_and_every_link_of_every_type_leads_somewhere()
    {
        var host = await office.Started;
        var schema = host.Services.GetRequiredService<SiteSchema>();
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        var list = await administrator.GetAsync("/beheer/instellingen/typen");

        var links = list.Document.QuerySelectorAll("main table a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(schema.ContentTypes.Count() + schema.DataTypes.Count(), links.Distinct().Count());
        Assert.Contains(Path.Combine("ContentTypes", "successstory.config"), list.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var further = new HashSet<string>();
        foreach (var link in links)
        {
            var page = await administrator.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            further.UnionWith(page.Document.QuerySelectorAll("main a").Select(found => found.GetAttribute("href")!).Where(found => found.StartsWith("/beheer/instellingen/typen/", StringComparison.Ordinal)));
        }

        Assert.NotEmpty(further);
        Assert.Empty(further.Except(links));
    }

    [Fact]
    public async Task A_type_shows_what_it_is_made_of_and_a_data_type_shows_where_it_is_used()
    {
        var host = await office.Started;
        var schema = host.Services.GetRequiredService<SiteSchema>();
        var story = schema.FindType("successStory")!;
        var sector = schema.DataTypes.Single(data => data.Name == "Sector");
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        var type = await administrator.GetAsync($"/beheer/instellingen/typen/{story.Key}");
        var data = await administrator.GetAsync($"/beheer/instellingen/typen/gegevenstype/{sector.Key}");

        var text = type.Document.QuerySelector("main")!.TextContent;
        Assert.Contains("successStory", text, StringComparison.Ordinal);
        Assert.Matches(@"\d+, waarvan \d+ gepubliceerd", text);
        // What a composition brings is named with where it comes from.
        var composed = schema.FindType(story.Compositions[0])!;
        var row = type.Document.QuerySelectorAll("main tbody tr").Single(line => line.Children[1].TextContent == composed.Properties[0].Alias);
        Assert.Equal(composed.Name, row.Children[^1].TextContent.Trim());
        var mandatory = schema.PropertiesOf(story).First(property => property.IsMandatory);
        Assert.StartsWith("ja", type.Document.QuerySelectorAll("main tbody tr").Single(line => line.Children[1].TextContent == mandatory.Alias).Children[4].TextContent, StringComparison.Ordinal);
        Assert.Equal(schema.PropertiesOf(story).Count, type.Document.QuerySelectorAll("main tbody tr").Length);
        var config = data.Document.QuerySelector("main section .sc-office-facts")!.TextContent;
        Assert.Contains("Keuzes", config, StringComparison.Ordinal);
        Assert.Contains("bouw en infra", config, StringComparison.Ordinal);
        Assert.Contains(data.Document.QuerySelectorAll("main section a"), link => link.GetAttribute("href") == $"/beheer/instellingen/typen/{story.Key}");
    }

    [Fact]
    public async Task A_block_list_names_its_element_type_and_the_element_type_names_the_block_list()
    {
        var host = await office.Started;
        var schema = host.Services.GetRequiredService<SiteSchema>();
        var element = schema.ContentTypes.First(type => type.IsElement && schema.DataTypes.Any(data => data.ConfigJson.Contains(type.Key.ToString(), StringComparison.Ordinal)));
        var list = schema.DataTypes.First(data => data.ConfigJson.Contains(element.Key.ToString(), StringComparison.Ordinal));
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        var data = await administrator.GetAsync($"/beheer/instellingen/typen/gegevenstype/{list.Key}");
        var type = await administrator.GetAsync($"/beheer/instellingen/typen/{element.Key}");

        Assert.Equal(element.Name, data.Document.QuerySelector($"main dd a[href='/beheer/instellingen/typen/{element.Key}']")!.TextContent);
        Assert.Equal(list.Name, type.Document.QuerySelector($"main a[href='/beheer/instellingen/typen/gegevenstype/{list.Key}']")!.TextContent);
    }

    [Theory]
    [InlineData("q=successstory", 1, 100)]
    [InlineData("q=Umbraco.BlockList", 3, 12)]
    [InlineData("q=BOUWBLOK&soort=element", 0, 10)]
    [InlineData("soort=media", 4, 4)]
    [InlineData("q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", 0, 0)]
    [InlineData("q=%00%27%22%25_%5B", 0, 0)]
    [InlineData("q=&soort=onzin", 60, 200)]
    public async Task Searching_finds_by_name_alias_property_and_editor(string query, int least, int most)
    {
        using var administrator = await OfficeVisitor.SignedInAsync(await office.Started, OfficeRoles.Administrator);

        var page = await administrator.GetAsync($"/beheer/instellingen/typen?{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.InRange(page.Document.QuerySelectorAll("main tbody tr").Length, least, most);
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
        if (most == 0) Assert.Contains("Geen type gevonden", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_a_megabyte_and_a_key_that_is_nothing_are_answered_plainly()
    {
        using var administrator = await OfficeVisitor.SignedInAsync(await office.Started, OfficeRoles.Administrator);

        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync($"/beheer/instellingen/typen?q={new string('x', 5_000)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"/beheer/instellingen/typen/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"/beheer/instellingen/typen/gegevenstype/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync("/beheer/instellingen/typen/..%2f..%2fappsettings.json")).Status);
    }
}
