using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

public sealed class ShellTests(SharedHost shared)
{
    [Theory]
    [InlineData("/beheer/inhoud", "media-src 'self'; trusted-types lit-html ProseMirrorClipboard beheer-inert")]
    [InlineData("/beheer/inhoud/lijst/mine", "media-src 'self'; trusted-types lit-html ProseMirrorClipboard beheer-inert")]
    [InlineData("/beheer/inhoud/bestaat/niet", "media-src 'self'; trusted-types lit-html ProseMirrorClipboard beheer-inert")]
    [InlineData("/beheer/media", "media-src 'self'; trusted-types lit-html ProseMirrorClipboard beheer-inert")]
    [InlineData("/beheer/mediatheek", "trusted-types 'none'")]
    [InlineData("/beheer/inhoudsopgave", "trusted-types 'none'")]
    [InlineData("/beheer/aanmelden", "trusted-types 'none'")]
    public async Task Only_the_two_sections_of_the_client_make_elements_of_text_and_only_in_its_named_places(string path, string trusted)
    {
        using var answer = await (await shared.Started).Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.EndsWith("require-trusted-types-for 'script'; " + trusted, policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
