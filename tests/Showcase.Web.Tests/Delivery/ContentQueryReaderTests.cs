using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Showcase.Web.Features.Delivery;
using Showcase.Web.Features.Delivery.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Tests.Delivery;

public sealed class ContentQueryReaderTests
{
    private readonly DeliveryOptions options = new();

    [Fact]
    public void Nothing_asked_means_the_first_ten_of_everything()
    {
        var query = Sound("");

        Assert.Null(query.Selector);
        Assert.Empty(query.Filters);
        Assert.Empty(query.Sorts);
        Assert.Equal(new Paging(0, 10), query.Paging);
    }

    [Fact]
    public void A_whole_query_is_read()
    {
        var query = Sound("?fetch=children:/verhalen&filter=contentType:successStory&filter=name:dijk&sort=name:desc&sort=level:asc&skip=20&take=5");

        Assert.Equal(new ContentSelector(ContentSelectorKind.Children, "/verhalen"), query.Selector);
        Assert.Equal(["successStory"], query.OnlyTypes);
        Assert.Equal(new ContentFilter.Name("dijk", false), query.Filters[1]);
        Assert.Equal([new(ContentSortKey.Name, Direction.Descending), new(ContentSortKey.Level, Direction.Ascending)], query.Sorts);
        Assert.Equal(new Paging(20, 5), query.Paging);
    }

    [Theory]
    [InlineData("createDate>2026-01-02", FilterOperation.GreaterThan)]
    [InlineData("createDate>:2026-01-02", FilterOperation.GreaterThanOrEqual)]
    [InlineData("createDate<2026-01-02", FilterOperation.LessThan)]
    [InlineData("createDate<:2026-01-02", FilterOperation.LessThanOrEqual)]
    [InlineData("createDate:2026-01-02T00:00:00Z", FilterOperation.Is)]
    [InlineData("CREATEDATE:!2026-01-02T01:00:00+01:00", FilterOperation.IsNot)]
    public void A_date_is_compared_in_six_ways(string filter, FilterOperation operation)
    {
        var read = Sound("?filter=" + Uri.EscapeDataString(filter)).Filters.Single();

        Assert.Equal(new ContentFilter.Date(false, operation, new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc)), read);
    }

    [Theory]
    [InlineData("?filter=owner:jan", "Filter option not found")]
    [InlineData("?filter=reviewBy>2020-01-01", "Filter option not found")]
    [InlineData("?filter=properties.owner:jan", "Filter option not found")]
    [InlineData("?filter=contentType", "Filter option not found")]
    [InlineData("?filter=contentType>a", "Filter option not found")]
    [InlineData("?filter=:x", "Filter option not found")]
    [InlineData("?filter=createDate>gisteren", "Filter value not valid")]
    [InlineData("?filter=createDate:", "Filter value not valid")]
    [InlineData("?sort=owner:asc", "Sort option not found")]
    [InlineData("?sort=name", "Sort option not found")]
    [InlineData("?sort=name:sideways", "Sort option not found")]
    [InlineData("?sort=1:asc", "Sort option not found")]
    [InlineData("?fetch=siblings:/", "Selector option not found")]
    [InlineData("?fetch=children", "Selector option not found")]
    [InlineData("?fetch=2:/", "Selector option not found")]
    [InlineData("?fetch=children:/&fetch=children:/a", "Query parameter repeated")]
    [InlineData("?skip=-1", "Number out of range")]
    [InlineData("?skip=1.5", "Number out of range")]
    [InlineData("?skip=99999999999", "Number out of range")]
    [InlineData("?take=1e9", "Number out of range")]
    [InlineData("?take=1000000000", "Number out of range")]
    [InlineData("?take=abc", "Number out of range")]
    [InlineData("?take=-1", "Number out of range")]
    [InlineData("?take=1&take=2", "Query parameter repeated")]
    public void What_cannot_be_answered_is_refused_with_a_title_and_a_reason(string query, string title)
    {
        var (sound, problem) = ContentQueryReader.Read(Parse(query), QueryLanguage.Content, options);

        Assert.Null(sound);
        Assert.Equal(title, problem!.Title);
        Assert.Equal(400, problem.Status);
        Assert.NotEmpty(problem.Detail);
    }

    [Theory]
    [InlineData("filter", "name:a")]
    [InlineData("sort", "name:asc")]
    public void Ten_thousand_options_are_refused_before_they_are_read(string parameter, string value)
    {
        var query = new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { [parameter] = Enumerable.Repeat(value, 10_000).ToArray() });

        Assert.Equal("Too many values", ContentQueryReader.Read(query, QueryLanguage.Content, options).Problem?.Title);
    }

    [Fact]
    public void Only_an_affirmed_content_type_narrows_what_an_answer_depends_on()
    {
        Assert.Equal(["page", "event"], Sound("?filter=contentType:page,event").OnlyTypes);
        Assert.Null(Sound("?filter=contentType:!page").OnlyTypes);
        Assert.Null(Sound("?filter=name:a").OnlyTypes);
    }

    [Theory]
    [InlineData("?filter=contentType:Image", "Filter option not found")]
    [InlineData("?filter=createDate>2026-01-01", "Filter option not found")]
    [InlineData("?sort=level:asc", "Sort option not found")]
    [InlineData("?fetch=descendants:/", "Selector option not found")]
    public void Media_know_fewer_words(string query, string title) =>
        Assert.Equal(title, ContentQueryReader.Read(Parse(query), QueryLanguage.Media, options).Problem?.Title);

    private static QueryCollection Parse(string query) => new(QueryHelpers.ParseQuery(query));

    private ContentQuery Sound(string query)
    {
        var (sound, problem) = ContentQueryReader.Read(Parse(query), QueryLanguage.Content, options);
        Assert.Null(problem);
        return sound!;
    }
}
