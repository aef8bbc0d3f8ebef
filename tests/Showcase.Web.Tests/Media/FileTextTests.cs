using System.Text;
using Showcase.Web.Features.Media;
using Showcase.Web.Infrastructure;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media;

/// <summary>What files of the library say, for who looks for a name in them.</summary>
public sealed class FileTextTests : IDisposable
{
    private readonly DataFolder data = new();
    private readonly SitePaths paths;
    private readonly FileTexts texts;

    public FileTextTests()
    {
        paths = new SitePaths(data.Path, "", "");
        texts = new(new MediaFiles(paths));
        Directory.CreateDirectory(Path.Combine(paths.Media, "map"));
    }

    public void Dispose() => data.Dispose();

    public static TheoryData<string, byte[]> Texts => new()
    {
        { "utf8.vtt", Encoding.UTF8.GetBytes("Zoë zegt hallo") },
        { "OUD.SRT", [.. "Zo"u8, 0xEB, .. " zegt hallo"u8] },
        { "breed.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zoë zegt hallo")] },
        { "tekening.svg", Encoding.UTF8.GetBytes("Zoë zegt hallo") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_is_read_however_it_was_written(string name, byte[] content)
    {
        await File.WriteAllBytesAsync(Path.Combine(paths.Media, "map", name), content, TestContext.Current.CancellationToken);

        Assert.Equal("Zoë zegt hallo", await ReadAsync("/media/map/" + name));
    }

    [Fact]
    public async Task Nothing_else_is_read_and_no_address_leads_out_of_the_folder()
    {
        await File.WriteAllTextAsync(Path.Combine(data.Path, "geheim.txt"), "geheim", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(paths.Media, "los.txt"), "los", TestContext.Current.CancellationToken);
        foreach (var name in (string[])["foto.jpg", "zonder", ".verborgen.txt"]) await File.WriteAllTextAsync(Path.Combine(paths.Media, "map", name), "tekst", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(paths.Media, "map", "groot.txt"), new byte[(1024 * 1024) + 1], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(paths.Media, "map", "nul.txt"), "a\0b", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(paths.Media, "map", "wijzer.txt"), Path.Combine(data.Path, "geheim.txt"));

        foreach (var path in (string[])[
            "", "/media", "/media/los.txt", "/media/map/foto.jpg", "/media/map/zonder", "/media/map/.verborgen.txt", "/media/map/groot.txt", "/media/map/nul.txt", "/media/map/wijzer.txt", "/media/map/weg.txt",
            "/media/../geheim.txt", "/media/map/../../geheim.txt", "/media/map\\..\\..\\geheim.txt", "/media/..%2f/geheim.txt", "/etc/hosts.txt", "media/map/nul.txt", "/media/map/\0.txt", "/media/map/" + new string('x', 5000) + ".txt"])
        {
            Assert.True(await ReadAsync(path) is null, path);
        }
    }

    private Task<string?> ReadAsync(string path) => texts.ReadAsync(path, TestContext.Current.CancellationToken);
}
