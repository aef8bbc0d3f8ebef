using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Tests.Shared;

public sealed class PagingTests
{
    [Theory]
    [InlineData("2", 30, 2)]
    [InlineData("0", 30, 1)]
    [InlineData("-1", 30, 1)]
    [InlineData("1e9", 30, 1)]
    [InlineData("999999999999999999999", 30, 1)]
    [InlineData("900", 30, 3)]
    [InlineData("twee", 30, 1)]
    [InlineData("2", 0, 1)]
    public void A_page_that_is_not_there_becomes_the_nearest_that_is(string asked, int total, int page)
    {
        var query = new QueryCollection(new Dictionary<string, StringValues> { [Paging.Parameter] = asked });

        Assert.Equal(page, Paging.Read(query, total));
    }

    [Fact]
    public void Long_lists_show_the_first_the_last_and_those_around()
    {
        Assert.Equal([1, 0, 8, 9, 10, 11, 12, 0, 50], new Paging(10, 50, _ => "").Shown());
        Assert.Equal([1, 2, 3], new Paging(1, 3, _ => "").Shown());
        Assert.Equal([1], new Paging(1, 1, _ => "").Shown());
    }
}
