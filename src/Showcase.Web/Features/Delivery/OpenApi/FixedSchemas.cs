using Umbraco.Cms.Core.Models;
using static Showcase.Web.Features.Delivery.OpenApi.Schemas;

namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>The shapes that are the same on every site, named as Umbraco names them.</summary>
internal static class FixedSchemas
{
    public const string Route = "ApiContentRouteModel";
    public const string ContentBase = "IApiContentModelBase";
    public const string ResponseBase = "IApiContentResponseModelBase";
    public const string ElementBase = "IApiElementModelBase";
    public const string MediaBase = "IApiMediaWithCropsModelBase";
    public const string MediaResponseBase = "IApiMediaWithCropsResponseModelBase";
    public const string BlockList = "ApiBlockListModel";
    public const string RichText = "RichTextModel";
    public const string RichTextElement = "RichTextElementModel";
    public const string Link = "ApiLinkModel";
    public const string Problem = "ProblemDetails";

    private const string StartItem = "ApiContentStartItemModel";
    private const string BlockItem = "ApiBlockItemModel";
    private const string Crop = "ImageCropModel";
    private const string CropCoordinates = "ImageCropCoordinatesModel";
    private const string FocalPoint = "ImageFocalPointModel";

    public static void AddFixed(this Schemas schemas)
    {
        schemas.AddDocuments();
        schemas.AddMedia();
        schemas.AddValues();
        schemas.Add(Problem, Object(("type", Text()), ("title", Text()), ("status", Whole()), ("detail", Text())));
    }

    private static void AddDocuments(this Schemas schemas)
    {
        schemas.Add(StartItem, Object(("id", Id()), ("path", Text())));
        schemas.Add(Route, Object(("path", Text()), ("queryString", OrNothing(Text())), ("startItem", schemas.Ref(StartItem))));
        schemas.Add(ElementBase, Object(("id", Id()), ("contentType", Text())));
        schemas.Add(ContentBase, Object(
            ("contentType", Text()), ("name", Text()), ("createDate", Moment()), ("updateDate", Moment()), ("route", schemas.Ref(Route)), ("id", Id())));
        var cultures = Object();
        cultures.AdditionalProperties = schemas.Ref(Route);
        schemas.Add(ResponseBase, Also(schemas.Ref(ContentBase), Object(("cultures", cultures))));
    }

    private static void AddMedia(this Schemas schemas)
    {
        schemas.Add(FocalPoint, Object(("left", Number()), ("top", Number())));
        schemas.Add(CropCoordinates, Object(("x1", Number()), ("y1", Number()), ("x2", Number()), ("y2", Number())));
        schemas.Add(Crop, Object(
            ("alias", OrNothing(Text())), ("width", Whole()), ("height", Whole()), ("coordinates", OrNothing(schemas.Ref(CropCoordinates)))));
        schemas.Add(MediaBase, Object(
            ("id", Id()),
            ("name", Text()),
            ("mediaType", Text()),
            ("url", Text()),
            ("extension", OrNothing(Text())),
            ("width", OrNothing(Whole())),
            ("height", OrNothing(Whole())),
            ("bytes", OrNothing(Whole())),
            ("focalPoint", OrNothing(schemas.Ref(FocalPoint))),
            ("crops", OrNothing(List(schemas.Ref(Crop))))));
        schemas.Add(MediaResponseBase, Also(schemas.Ref(MediaBase), Object(("path", Text()), ("createDate", Moment()), ("updateDate", Moment()))));
    }

    private static void AddValues(this Schemas schemas)
    {
        schemas.Add(BlockItem, Object(
            ("content", schemas.Ref(ContentTypeSchemas.AnyElement)), ("settings", OrNothing(schemas.Ref(ContentTypeSchemas.AnyElement)))));
        schemas.Add(BlockList, Object(("items", List(schemas.Ref(BlockItem)))));
        schemas.Add(RichText, Object(("markup", Text()), ("blocks", List(schemas.Ref(BlockItem)))));
        var element = Object(("tag", Text()));
        element.Properties!["text"] = Text();
        element.Properties["attributes"] = Object();
        element.Properties["elements"] = List(schemas.Ref(RichTextElement));
        element.Properties["blocks"] = List(schemas.Ref(BlockItem));
        schemas.Add(RichTextElement, element);
        schemas.Add(Link, Object(
            ("url", OrNothing(Text())),
            ("queryString", OrNothing(Text())),
            ("title", OrNothing(Text())),
            ("target", OrNothing(Text())),
            ("destinationId", OrNothing(Id())),
            ("destinationType", OrNothing(Text())),
            ("route", OrNothing(schemas.Ref(Route))),
            ("linkType", OneOfWords(Enum.GetNames<LinkType>())),
            ("culture", OrNothing(Text()))));
    }
}
