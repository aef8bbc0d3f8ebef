using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>What the Delivery API gives for a rich text: markup with its blocks, or a tree of elements when the site is set so.</summary>
internal sealed class DeliveryRichTextValue(
    IApiRichTextMarkupParser markup, IApiRichTextElementParser tree, IApiElementBuilder elements, IOptionsMonitor<DeliveryApiSettings> settings)
{
    public Type Type => settings.CurrentValue.RichTextOutputAsJson ? typeof(IRichTextElement) : typeof(RichTextModel);

    public object? Make(StoredRichText stored, RichTextBlockModel blocks) => settings.CurrentValue.RichTextOutputAsJson
        ? tree.Parse(stored.Markup, blocks)
        : new RichTextModel { Markup = markup.Parse(stored.Markup), Blocks = blocks.Select(Build).ToArray() };

    private ApiBlockItem Build(RichTextBlockItem block) =>
        new(elements.Build(block.Content), block.Settings is null ? null : elements.Build(block.Settings));
}
