namespace Showcase.Core.Results;

/// <summary>Acts after a release became the public one: answers that show numbers are made anew. A failing handler is logged and stops no other.</summary>
public interface IReleaseHandler
{
    Task HandleAsync(Release release, CancellationToken cancellationToken);
}
