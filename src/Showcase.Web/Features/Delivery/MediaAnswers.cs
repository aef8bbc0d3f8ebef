using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Web.Features.Delivery.Querying;
using Showcase.Web.Features.Delivery.Rendering;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery;

/// <summary>Finds media for the media endpoints and writes them with Umbraco's builder.</summary>
internal sealed class MediaAnswers(MediaTree tree, IApiMediaBuilder builder, AnswerTags tags, WholeItems whole, TakenOff takenOff, IOptions<DeliveryOptions> options)
{
    public IResult One(Guid id) => tree.Find(id) is { } item ? One(item) : takenOff.Media(id);

    // Its path is made of names that are nowhere any more once it is gone.
    public IResult One(string path) => tree.Find(path) is { } item ? One(item) : DeliveryProblem.NotFound.ToResult();

    private DeliveryAnswer One(IPublishedContent item) => DeliveryAnswer.Write<IApiMediaWithCropsResponse>(Build(item));

    public IResult Many(IReadOnlyList<Guid> ids)
    {
        foreach (var id in ids)
        {
            tags.Add(CacheTag.Content(id));
        }

        return whole.Write<IApiMediaWithCropsResponse, IReadOnlyList<IApiMediaWithCropsResponse>>(ids.Select(tree.Find).OfType<IPublishedContent>(), Build, items => items);
    }

    public IResult Query(IQueryCollection query)
    {
        var (sound, problem) = ContentQueryReader.Read(query, QueryLanguage.Media, options.Value);
        if (sound is null)
        {
            return problem!.ToResult();
        }

        if (sound.Selector is not { } selector)
        {
            return QueryLanguage.Media.SelectorOptionNotFound("").ToResult();
        }

        tags.Add(CacheTag.Everything);
        var found = sound.Apply(ChildrenOf(selector.Anchor));
        return whole.Write<IApiMediaWithCropsResponse, PagedAnswer<IApiMediaWithCropsResponse>>(found.Items, Build, items => new(found.Total, items));
    }

    private IEnumerable<IPublishedContent> ChildrenOf(string idOrPath)
    {
        if (idOrPath.Length > 0 && idOrPath.Trim('/').Length == 0)
        {
            return tree.ChildrenOf(null);
        }

        var folder = Guid.TryParse(idOrPath, out var id) ? tree.Find(id) : tree.Find(idOrPath);
        return folder is null ? [] : tree.ChildrenOf(folder);
    }

    public ApiMediaWithCropsResponse Build(IPublishedContent item)
    {
        var media = builder.Build(item);
        var file = item.GetProperty(Constants.Conventions.Media.File)?.GetValue() as StoredPicture;
        return new(
            tree.PathOf(item),
            item.CreateDate,
            item.UpdateDate,
            media.Id,
            media.Name,
            media.MediaType,
            media.Url,
            media.Extension,
            media.Width,
            media.Height,
            media.Bytes,
            media.Properties,
            file?.FocalPoint?.Point is { } focal ? new ImageFocalPoint(focal.Left, focal.Top) : null,
            file?.Crops?.Select(crop => crop.Crop).Select(crop => new ImageCrop(
                crop.Alias,
                crop.Width,
                crop.Height,
                crop.Coordinates is { } cut ? new ImageCropCoordinates(cut.X1, cut.Y1, cut.X2, cut.Y2) : null)).ToArray());
    }
}
