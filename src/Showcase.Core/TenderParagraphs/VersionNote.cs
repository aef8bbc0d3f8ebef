using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.TenderParagraphs;

/// <summary>What changed in a version of a paragraph.</summary>
[PublishedModel("versionNote")]
public sealed class VersionNote(IPublishedElement content, IPublishedValueFallback fallback) : ShowcaseBlock(content, fallback)
{
    public string Version => Text("version") ?? "";
    public DateOnly? Date => Day("date");
    public string Note => Text("note") ?? "";

    /// <summary>The whole text of that version, so that who used it can read it again; empty for the present one.</summary>
    public RichText Clause => Value("clause") as RichText ?? RichText.Empty;
}
