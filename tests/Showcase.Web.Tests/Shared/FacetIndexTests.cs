using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Tests.Shared;

public sealed class FacetIndexTests
{
    private static readonly Plant[] Plants =
    [
        new("eik", "boom", ["groen"]),
        new("beuk", "boom", ["groen", "rood"]),
        new("roos", "struik", ["rood"]),
        new("heide", "struik", ["paars"]),
    ];

    private readonly FacetIndex<Plant> index = new(
        Plants,
        [
            new Facet<Plant>("soort", "Soort", plant => FacetValue.OfWord(plant.Kind)),
            new Facet<Plant>("kleur", "Kleur", plant => FacetValue.OfWords(plant.Colours), "rood"),
        ]);

    [Fact]
    public void Options_of_one_facet_widen_and_facets_together_narrow()
    {
        Assert.Equal(["eik", "beuk", "roos"], Names("kleur=groen&kleur=rood"));
        Assert.Equal(["eik", "beuk"], Names("kleur=groen&kleur=rood&soort=boom"));
        Assert.Equal(["eik", "beuk", "roos", "heide"], Names(""));
    }

    [Fact]
    public void The_number_beside_an_option_is_what_choosing_it_alone_in_its_facet_would_show()
    {
        foreach (var chosen in new[] { "", "soort=boom", "kleur=rood", "soort=struik&kleur=rood&kleur=paars" })
        {
            foreach (var group in Search(chosen).Bar.Groups)
            {
                var others = string.Join('&', chosen.Split('&').Where(part => !part.StartsWith(group.Name, StringComparison.Ordinal)));
                Assert.All(group.Options, option => Assert.Equal(Names($"{others}&{group.Name}={option.Slug}").Length, option.Count));
            }
        }
    }

    [Fact]
    public void A_fixed_order_comes_first_and_the_rest_by_label()
    {
        Assert.Equal(["rood", "groen", "paars"], Search("").Bar.Groups[1].Options.Select(option => option.Slug));
    }

    [Theory]
    [InlineData("kleur=blauw&soort=ster")]
    [InlineData("kleur=%00&kleur=<script>&kleur=")]
    [InlineData("Kleur=&onbekend=1")]
    public void Values_that_do_not_exist_are_passed_over(string query)
    {
        Assert.Equal(4, Search(query).Hits.Count);
        Assert.Empty(Search(query).Bar.Chips);
    }

    [Fact]
    public void Ten_thousand_values_of_one_facet_are_read_without_harm()
    {
        var query = new QueryCollection(new Dictionary<string, StringValues> { ["kleur"] = new([.. Enumerable.Range(0, 10_000).Select(number => "kleur" + number), "rood"]) });

        var selection = index.Read(query);

        Assert.Equal(["beuk", "roos"], index.Search(selection, "/planten").Hits.Select(plant => plant.Name));
        Assert.Equal("?kleur=rood", index.QueryOf(selection, 1));
    }

    [Fact]
    public void A_chip_leads_to_the_same_choice_without_it()
    {
        var chips = Search("soort=boom&kleur=rood").Bar.Chips;

        Assert.Equal(["/planten?kleur=rood", "/planten?soort=boom"], chips.Select(chip => chip.PathWithout));
    }

    private string[] Names(string query) => [.. Search(query).Hits.Select(plant => plant.Name)];

    private FacetResult<Plant> Search(string query) =>
        index.Search(index.Read(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query))), "/planten");

    private sealed record Plant(string Name, string Kind, string[] Colours);
}
