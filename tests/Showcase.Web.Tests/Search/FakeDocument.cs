using System.Reflection;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Tests.Search;

/// <summary>Knows its key, and that it never changed.</summary>
public class FakeDocument : DispatchProxy
{
    private Guid key;

    public static IPublishedContent Of(Guid key)
    {
        var document = Create<IPublishedContent, FakeDocument>();
        ((FakeDocument)document).key = key;
        return document;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod?.Name switch
    {
        "get_Key" => key,
        "get_UpdateDate" => DateTime.UnixEpoch,
        _ => throw new NotSupportedException(targetMethod?.Name),
    };
}
