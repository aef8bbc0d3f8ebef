namespace Showcase.Browser.Tests;

public sealed class NuHtmlCheckerTests
{
    [Fact]
    public async Task A_planted_error_is_seen_on_its_page_alone()
    {
        const string Valid = "<!DOCTYPE html><html lang=\"nl\"><head><title>Goed</title></head><body><h1>Goed</h1></body></html>";

        var errors = await NuHtmlChecker.CheckAsync(new Dictionary<string, string> { ["/goed"] = Valid, ["/fout"] = Valid.Replace("<h1>", "<p><h1 class>", StringComparison.Ordinal).Replace("</h1>", "</h1></p>", StringComparison.Ordinal) });

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.StartsWith("/fout:", error, StringComparison.Ordinal));
    }
}
