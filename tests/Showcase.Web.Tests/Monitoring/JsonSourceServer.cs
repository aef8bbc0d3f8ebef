using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>A monitoring source over HTTP, on a free loopback port: an honest one, whose answers a test can spoil.</summary>
internal sealed class JsonSourceServer : IAsyncDisposable
{
    private const int PageSize = 10;

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _asked = new();

    private JsonSourceServer(WebApplication app)
    {
        _app = app;
        app.Run(AnswerAsync);
    }

    /// <summary>Records by table, with the moment of their last change.</summary>
    public Dictionary<string, List<(DateTimeOffset ChangedAt, Dictionary<string, object?> Record)>> Tables { get; } = new();

    public List<(DateTimeOffset At, string Id)> Removed { get; } = [];

    public DateTimeOffset State { get; set; } = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    /// <summary>Comes first; true when it dealt with the request.</summary>
    public Func<HttpContext, int, Task<bool>> Spoil { get; set; } = (_, _) => Task.FromResult(false);

    /// <summary>Changes the page before it is sent.</summary>
    public Action<string, Dictionary<string, object?>> Lie { get; set; } = (_, _) => { };

    public IReadOnlyList<string> Asked => [.. _asked];

    public string Address { get; private set; } = "";

    public static async Task<JsonSourceServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var server = new JsonSourceServer(builder.Build());
        await server._app.StartAsync();
        server.Address = server._app.Urls.First(url => url.Contains("127.0.0.1", StringComparison.Ordinal)) + "/api/sr";
        server.Fill();
        return server;
    }

    public (string Name, string Value)[] Settings(params (string Name, string Value)[] more) =>
    [
        ("Sources:0:Name", "bron"), ("Sources:0:Kind", "Http"), ("Sources:0:Address", Address), ("Sources:0:AllowHttp", "true"), ("Sources:0:AllowPrivateAddresses", "true"),
        ("Sources:0:Token", "geheim-teken"), ("Sources:0:RetryMilliseconds", "5"), ("Sources:0:TimeoutSeconds", "3"), .. more,
    ];

    public Dictionary<string, object?> Effort(int number) => Tables["inzet"].Single(row => (string)row.Record["inzet_id"]! == $"I{number}").Record;

    public void ChangeEffort(int number, string field, object? value, DateTimeOffset at)
    {
        var record = Effort(number);
        record[field] = value;
        Tables["inzet"][Tables["inzet"].FindIndex(row => row.Record == record)] = (at, record);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private void Fill()
    {
        var longAgo = State.AddDays(-30);
        Tables["organisaties"] = [(longAgo, new() { ["organisatie_code"] = "A", ["organisatie_naam"] = "Stad A", ["regio_code"] = "R1", ["regio_naam"] = "Noord" })];
        Tables["opdrachten"] = [.. Enumerable.Range(1, 3).Select(number => (longAgo, new Dictionary<string, object?>
        {
            ["opdracht_id"] = $"O{number}", ["organisatie_code"] = "A", ["opdrachtnaam"] = "Groen", ["opdrachtnemer_id"] = $"L{number}", ["cpv"] = "77310000-6", ["verplichting_eur"] = 100000, ["start"] = "2026-01-05", ["eind"] = null,
        }))];
        Tables["inzet"] = [.. Enumerable.Range(1, 30).Select(number => (longAgo, new Dictionary<string, object?>
        {
            ["inzet_id"] = $"I{number}", ["opdracht_id"] = $"O{number % 3 + 1}", ["soort"] = "plaatsing", ["bouwblok_set"] = "oost-nl", ["bouwblok_code"] = "WW_LT1",
            ["start"] = "2026-02-15", ["waarde_eur"] = 5000.50m, ["status"] = "goedgekeurd", ["goedgekeurd_op"] = "2026-10-05",
        }))];
    }

    private async Task AnswerAsync(HttpContext context)
    {
        _asked.Enqueue(context.Request.Path + context.Request.QueryString);
        if (await Spoil(context, _asked.Count))
        {
            return;
        }

        var table = context.Request.Path.Value!.Split('/')[^1];
        if (context.Request.Headers.Authorization != "Bearer geheim-teken" || !Tables.TryGetValue(table, out var all))
        {
            context.Response.StatusCode = Tables.ContainsKey(table) ? 401 : 404;
            return;
        }

        var tag = $"\"{table}-{State.UtcTicks}\"";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = 304;
            return;
        }

        context.Response.Headers.ETag = tag;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(JsonSerializer.Serialize(PageOf(context.Request, table, all)));
    }

    private Dictionary<string, object?> PageOf(HttpRequest request, string table, List<(DateTimeOffset ChangedAt, Dictionary<string, object?> Record)> all)
    {
        DateTimeOffset? since = request.Query["gewijzigd-sinds"].ToString() is { Length: > 0 } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
        var records = all.Where(row => since is null || row.ChangedAt >= since).Select(row => row.Record).ToList();
        var from = int.TryParse(request.Query["na"], CultureInfo.InvariantCulture, out var after) ? after : 0;
        var query = since is null ? "" : $"gewijzigd-sinds={Uri.EscapeDataString(since.Value.ToString("O"))}&";
        var page = new Dictionary<string, object?>
        {
            ["tabel"] = table,
            ["stand"] = State.ToString("O"),
            ["volledig"] = since is null,
            ["aantal"] = records.Count,
            ["volgende"] = from + PageSize < records.Count ? $"/api/sr/{table}?{query}na={from + PageSize}" : null,
            ["records"] = records.Skip(from).Take(PageSize),
            ["verwijderd"] = since is not null && table == "inzet" && from == 0 ? Removed.Where(row => row.At >= since).Select(row => row.Id).ToList() : new List<string>(),
        };
        Lie(table, page);
        return page;
    }
}
