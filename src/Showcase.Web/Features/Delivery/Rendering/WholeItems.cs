using System.Text.Json;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>Lists whose items are built, and if need be written, each apart: one that fails is left out and logged, and the list goes on.</summary>
internal sealed class WholeItems(LeftOut leftOut)
{
    /// <param name="contents">What is to be in the list.</param>
    /// <param name="build">Makes an item; nothing leaves it out.</param>
    /// <param name="answer">Makes the answer around the items.</param>
    public DeliveryAnswer Write<TItem, TAnswer>(IEnumerable<IPublishedContent> contents, Func<IPublishedContent, TItem?> build, Func<IReadOnlyList<TItem>, TAnswer> answer)
        where TItem : class
    {
        var built = contents.Select(content => (content.Key, Item: Try(content.Key, () => build(content)))).Where(made => made.Item is not null).ToList();
        try
        {
            return DeliveryAnswer.Write(answer([.. built.Select(made => made.Item!)]));
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Only now each apart, to find which one it is
            return DeliveryAnswer.Write(answer([.. built.Where(made => Try(made.Key, () => JsonSerializer.SerializeToUtf8Bytes(made.Item, DeliveryJson.Options)) is not null).Select(made => made.Item!)]));
        }
    }

    private T? Try<T>(Guid key, Func<T?> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception failure) when (failure is not DeliveryProblemException)
        {
            leftOut.Tell(key, "The item", failure);
            return null;
        }
    }
}
