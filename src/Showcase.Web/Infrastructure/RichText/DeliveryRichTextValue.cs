using System.Text.Json;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>What the Delivery API gives for a rich text: markup with its blocks, or a tree of elements when the site is set so.</summary>
internal sealed class DeliveryRichTextValue(
    DeliveryMarkupParser markup,
    IApiRichTextElementParser tree,
    IApiElementBuilder elements,
    BlockReader blocks,
    IOptionsMonitor<DeliveryApiSettings> settings)
{
    public Type Type => settings.CurrentValue.RichTextOutputAsJson ? typeof(IRichTextElement) : typeof(RichTextModel);

    public object? Make(StoredRichText stored) => settings.CurrentValue.RichTextOutputAsJson
        ? tree.Parse(stored.Markup, Blocks(stored.BlocksJson))
        : new RichTextModel { Markup = markup.Parse(stored), Blocks = Blocks(stored.BlocksJson).Select(Build).ToArray() };

    private RichTextBlockModel Blocks(string? json)
    {
        if (json is null)
        {
            return RichTextBlockModel.Empty;
        }

        try
        {
            return new([.. blocks.Read(json, Constants.PropertyEditors.Aliases.RichText)
                .Select(block => new RichTextBlockItem(block.Content.Key, block.Content, block.Settings?.Key, block.Settings!))]);
        }
        catch (JsonException)
        {
            return RichTextBlockModel.Empty;
        }
    }

    private ApiBlockItem Build(RichTextBlockItem block) =>
        new(elements.Build(block.Content), block.Settings is null ? null : elements.Build(block.Settings));
}
