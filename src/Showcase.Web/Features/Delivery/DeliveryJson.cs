using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Showcase.Web.Features.Delivery.Rendering;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Features.Delivery;

/// <summary>How Umbraco's answers are written: camel case, enumerations as words, interfaces as the class behind them.</summary>
internal static class DeliveryJson
{
    public static readonly JsonSerializerOptions Options = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // As MVC writes JSON; the answer is application/json with nosniff, never part of a page
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

            // Blocks in rich text in blocks; how deep a request may go is bounded where it is expanded
            MaxDepth = 512,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WriteClassBehindInterface } },
            Converters = { new JsonStringEnumConverter() },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void WriteClassBehindInterface(JsonTypeInfo type)
    {
        Type[] classes = type.Type switch
        {
            var contract when contract == typeof(IApiContent) => [typeof(ApiContent), typeof(ApiContentResponse)],
            var contract when contract == typeof(IApiContentResponse) => [typeof(ApiContentResponse)],
            var contract when contract == typeof(IApiElement) => [typeof(ApiElement), typeof(ApiContent), typeof(ApiContentResponse)],
            var contract when contract == typeof(IApiMedia) => [typeof(ApiMedia), typeof(ApiMediaWithCrops)],
            var contract when contract == typeof(IApiMediaWithCrops) => [typeof(ApiMediaWithCrops)],
            var contract when contract == typeof(IApiMediaWithCropsResponse) => [typeof(ApiMediaWithCropsResponse)],
            var contract when contract == typeof(IRichTextElement) => [typeof(RichTextRootElement), typeof(RichTextGenericElement), typeof(RichTextTextElement)],
            _ => [],
        };
        if (classes.Length == 0)
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor };
        foreach (var derived in classes)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(derived));
        }
    }
}
