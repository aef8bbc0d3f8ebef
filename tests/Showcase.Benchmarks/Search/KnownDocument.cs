using System.Reflection;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Benchmarks.Search;

/// <summary>A document of which only the key is asked.</summary>
public class KnownDocument : DispatchProxy
{
    private Guid key;

    public static IPublishedContent Of(Guid key)
    {
        var known = Create<IPublishedContent, KnownDocument>();
        ((KnownDocument)known).key = key;
        return known;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod?.Name == "get_Key" ? key : null;
}
