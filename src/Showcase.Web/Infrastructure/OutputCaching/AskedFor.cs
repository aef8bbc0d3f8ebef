using Microsoft.Extensions.Primitives;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Hides from the endpoint what differs between readers of one stored answer: method, conditions, unknown parameters, the address they came by.</summary>
internal sealed class AskedFor(HttpRequest request)
{
    private readonly string method = request.Method;
    private readonly StringValues ifNoneMatch = request.Headers.IfNoneMatch;

    public void Neutralise(AnswerKey key, SiteAddress address)
    {
        request.Method = HttpMethods.Get;
        request.Headers.Remove("If-None-Match");
        request.Headers.Remove("If-Modified-Since");
        if (request.QueryString.Value != key.Query) request.QueryString = new QueryString(key.Query);
        address.Apply(request);
    }

    public void Restore()
    {
        request.Method = method;
        if (ifNoneMatch.Count > 0) request.Headers.IfNoneMatch = ifNoneMatch;
    }
}
