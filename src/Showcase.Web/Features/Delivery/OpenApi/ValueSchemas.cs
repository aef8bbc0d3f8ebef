using Microsoft.OpenApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using static Showcase.Web.Features.Delivery.OpenApi.Schemas;

namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>From the type of a property's value to its schema. Any value can be missing: an editor left it empty.</summary>
internal static class ValueSchemas
{
    private static readonly Dictionary<Type, Func<OpenApiSchema>> Simple = new()
    {
        [typeof(string)] = () => Text(),
        [typeof(bool)] = YesNo,
        [typeof(int)] = () => Whole(),
        [typeof(long)] = () => Whole("int64"),
        [typeof(decimal)] = Number,
        [typeof(double)] = Number,
        [typeof(DateTime)] = () => Text("date-time"),
        [typeof(DateTimeOffset)] = Moment,
        [typeof(Guid)] = Id,
    };

    private static readonly Dictionary<Type, string> Named = new()
    {
        [typeof(IApiContent)] = ContentTypeSchemas.AnyContent,
        [typeof(IApiElement)] = ContentTypeSchemas.AnyElement,
        [typeof(IApiMediaWithCrops)] = ContentTypeSchemas.AnyMedia,
        [typeof(IApiMedia)] = ContentTypeSchemas.AnyMedia,
        [typeof(ApiLink)] = FixedSchemas.Link,
        [typeof(RichTextModel)] = FixedSchemas.RichText,
        [typeof(IRichTextElement)] = FixedSchemas.RichTextElement,
        [typeof(ApiBlockListModel)] = FixedSchemas.BlockList,
    };

    public static OpenApiSchema Of(this Schemas schemas, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple.TryGetValue(bare, out var simple))
        {
            return OrNothing(simple());
        }

        if (Named.TryGetValue(bare, out var id))
        {
            return OrNothing(schemas.Ref(id));
        }

        return ItemOf(bare) is { } item ? OrNothing(List(schemas.ItemSchema(item))) : new OpenApiSchema();
    }

    private static IOpenApiSchema ItemSchema(this Schemas schemas, Type item) =>
        Named.TryGetValue(item, out var id) ? schemas.Ref(id) : Simple.TryGetValue(item, out var simple) ? simple() : new OpenApiSchema();

    private static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type is { IsGenericType: true } && type.GetGenericArguments() is [var item] && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? item
        : null;
}
