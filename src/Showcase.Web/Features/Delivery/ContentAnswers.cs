using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Web.Features.Delivery.Querying;
using Showcase.Web.Features.Delivery.Rendering;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery;

/// <summary>Finds published documents for the content endpoints and writes them with Umbraco's builders.</summary>
internal sealed class ContentAnswers(
    IApiPublishedContentCache documents,
    IApiContentPathResolver paths,
    IApiContentResponseBuilder builder,
    IRequestPreviewService preview,
    ContentQueries queries,
    AnswerTags tags,
    WholeItems whole,
    TakenOff takenOff,
    IOptions<DeliveryOptions> options)
{
    private const string PreviewPrefix = "/" + Constants.DeliveryApi.Routing.PreviewContentPathPrefix;

    public IResult One(Guid id) => documents.GetById(id) is { } found ? One(found) : takenOff.Content(id);

    public IResult One(IPublishedContent content)
    {
        tags.Add(CacheTag.Results);
        return builder.Build(content) is { } answer ? DeliveryAnswer.Write(answer) : DeliveryProblem.NotFound.ToResult();
    }

    /// <summary>Finds by public path, or by the made-up path <c>preview-{id}</c> that drafts have.</summary>
    public IPublishedContent? Find(string path) =>
        path.StartsWith(PreviewPrefix, StringComparison.OrdinalIgnoreCase) && preview.IsPreview()
            ? Guid.TryParse(path.AsSpan(PreviewPrefix.Length).TrimEnd('/'), out var id) ? documents.GetById(id) : null
            : paths.ResolveContentPath(path);

    public IResult Many(IReadOnlyList<Guid> ids)
    {
        tags.Add(CacheTag.Results);
        foreach (var id in ids)
        {
            tags.Add(CacheTag.Content(id));
        }

        return whole.Write(documents.GetByIds(ids), builder.Build, items => items);
    }

    public IResult Query(IQueryCollection query)
    {
        var (sound, problem) = ContentQueryReader.Read(query, QueryLanguage.Content, options.Value);
        if (sound is null)
        {
            return problem!.ToResult();
        }

        tags.Add(CacheTag.Results);
        var found = queries.Find(sound);
        return whole.Write(found.Items, builder.Build, items => new PagedAnswer<IApiContentResponse>(found.Total, items));
    }
}
