using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Infrastructure.Delivery;

/// <summary>A media item as the media endpoints answer with it.</summary>
/// <param name="path">Names of the folders and the item, such as <c>/beelden/foto/</c>, lower case.</param>
internal sealed class ApiMediaWithCropsResponse(
    IApiMedia inner, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops, string path, DateTime createDate, DateTime updateDate)
    : ApiMediaWithCrops(inner, focalPoint, crops), IApiMediaWithCropsResponse
{
    public string Path => path;

    public DateTime CreateDate => createDate;

    public DateTime UpdateDate => updateDate;
}
