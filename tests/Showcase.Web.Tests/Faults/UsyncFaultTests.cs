using System.Text;
using System.Text.Json.Nodes;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>A bad file in the uSync folder is named with its reason at start; everything else loads; nothing outside the folder is read.</summary>
public sealed class UsyncFaultTests
{
    private const string Secret = "geheim-van-het-bestand";

    [Fact]
    public async Task Bad_files_are_reported_by_name_and_the_rest_loads()
    {
        using var folder = new DataFolder();
        var usync = CopySeed(folder);
        var secret = folder.Combine("geheim.txt");
        await File.WriteAllTextAsync(secret, Secret, TestContext.Current.CancellationToken);
        var bad = Plant(usync, secret);

        await using var site = ServerProcess.Start(folder.Combine("data"), new Dictionary<string, string>(ServerProcess.WithoutFigures) { ["Showcase:UsyncPath"] = Path.Combine(usync, "v17") });
        using var client = new HttpClient { BaseAddress = await site.ListeningAsync() };
        var content = await TotalAsync(client);

        Assert.All(bad, file => Assert.Contains(file, site.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await client.GetStringAsync(new Uri("/umbraco/delivery/api/v2/content?take=200", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.InRange(site.PeakMemoryBytes, 1, 600L * 1024 * 1024);
        Assert.Equal(await SeededTotalAsync(), content);
    }

    /// <returns>Names of the planted files.</returns>
    private static List<string> Plant(string usync, string secret)
    {
        var content = Path.Combine(usync, "v17", "Content");
        const string Item = "<Content Key=\"7b6b1f0e-0000-4000-8000-000000000001\" Alias=\"kwaad\" Level=\"2\"><Info><NodeName Default=\"{0}\"/></Info></Content>";
        var planted = new Dictionary<string, string>
        {
            ["zz-dtd.config"] = "<!DOCTYPE Content SYSTEM \"http://127.0.0.1:9/kwaad.dtd\">" + string.Format(System.Globalization.CultureInfo.InvariantCulture, Item, "dtd"),
            ["zz-entiteit.config"] = $"<!DOCTYPE Content [<!ENTITY geheim SYSTEM \"file://{secret}\">]>" + string.Format(System.Globalization.CultureInfo.InvariantCulture, Item, "&geheim;"),
            ["zz-bom.config"] = Bomb() + string.Format(System.Globalization.CultureInfo.InvariantCulture, Item, "&e9;"),
            ["zz-half.config"] = "<Content Key=\"7b6b1f0e-0000-4000-8000-000000000001\"><Info>",
            ["zz-geen-xml.config"] = "{\"json\": true}",
            ["zz-leeg.config"] = "",
            ["zz-sleutel.config"] = "<Content Key=\"geen-guid\" Alias=\"x\" Level=\"1\"><Info/></Content>",
            ["zz-diep.config"] = string.Concat(Enumerable.Repeat("<Content>", 20_000)),
        };
        foreach (var (name, text) in planted)
        {
            File.WriteAllText(Path.Combine(content, name), text);
        }

        using var large = File.CreateText(Path.Combine(content, "zz-groot.config"));
        large.Write("<Content Key=\"7b6b1f0e-0000-4000-8000-000000000002\" Alias=\"groot\" Level=\"2\"><Properties><title><Value>");
        var megabyte = new string('x', 1024 * 1024);
        for (var written = 0; written < 100; written++)
        {
            large.Write(megabyte);
        }

        large.Write("</Value></title></Properties></Content>");
        return [.. planted.Keys, "zz-groot.config"];
    }

    private static string Bomb()
    {
        var bomb = new StringBuilder("<!DOCTYPE Content [<!ENTITY e0 \"boem\">");
        for (var level = 1; level < 10; level++)
        {
            bomb.Append("<!ENTITY e").Append(level).Append(" \"").Insert(bomb.Length, $"&e{level - 1};", 10).Append("\">");
        }

        return bomb.Append("]>").ToString();
    }

    private static async Task<int> SeededTotalAsync()
    {
        await using var site = await ShowcaseHost.StartAsync();
        return await TotalAsync(site.Client);
    }

    private static async Task<int> TotalAsync(HttpClient client) =>
        (int)JsonNode.Parse(await client.GetStringAsync(new Uri("/umbraco/delivery/api/v2/content?take=1", UriKind.Relative)))!["total"]!;

    private static string CopySeed(DataFolder folder)
    {
        var from = RepositoryRoot.Combine("uSync");
        var to = folder.Combine("uSync");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }
}
