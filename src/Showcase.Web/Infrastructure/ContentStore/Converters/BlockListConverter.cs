using System.Text.Json;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;

namespace Showcase.Web.Infrastructure.ContentStore.Converters;

/// <summary>A stored block list to Umbraco's <see cref="BlockListModel"/>; blocks of unknown types and blocks that are not exposed are left out.</summary>
internal sealed class BlockListConverter(BlockReader blocks, IApiElementBuilder apiElements) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias is Umbraco.Cms.Core.Constants.PropertyEditors.Aliases.BlockList;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListModel);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertIntermediateToObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        Model(inter);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    // What is expanded depends on the request.
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockListModel);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        new ApiBlockListModel(Model(inter)
            .Select(block => new ApiBlockItem(apiElements.Build(block.Content), block.Settings is { } settings ? apiElements.Build(settings) : null))
            .ToArray());

    private BlockListModel Model(object? inter)
    {
        if (inter is not string { Length: > 0 } json)
        {
            return BlockListModel.Empty;
        }

        try
        {
            return new BlockListModel([.. blocks.Read(json, BlockReader.BlockList)
                .Select(block => new BlockListItem(block.Content.Key, block.Content, block.Settings?.Key, block.Settings!))]);
        }
        catch (JsonException)
        {
            return BlockListModel.Empty;
        }
    }
}
