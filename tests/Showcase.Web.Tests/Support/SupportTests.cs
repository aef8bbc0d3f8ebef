using System.Net;
using Npgsql;

namespace Showcase.Web.Tests.Support;

public sealed class SupportTests(SharedHost shared, PostgresServer postgres)
{
    [Fact]
    public async Task The_shared_host_answers_over_a_real_socket()
    {
        var host = await shared.Started;

        using var answer = await host.Client.GetAsync(new Uri("/robots.txt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(Directory.EnumerateFileSystemEntries(host.DataPath));
    }

    [Fact]
    public async Task PostgreSQL_gives_each_test_an_empty_database()
    {
        await using var first = new NpgsqlConnection(await postgres.CreateDatabaseAsync());
        await using var second = new NpgsqlConnection(await postgres.CreateDatabaseAsync());
        await first.OpenAsync(TestContext.Current.CancellationToken);
        await second.OpenAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(first.Database, second.Database);
    }
}
