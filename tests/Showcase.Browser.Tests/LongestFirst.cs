using Showcase.Browser.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Showcase.Browser.Tests;

/// <summary>Begins with the editors, who work at one site and so one after another: begun last, they would keep one processor busy and leave the other idle for minutes.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [nameof(LooksTests), nameof(SitemapTests), nameof(LibraryTests), nameof(EditingTests)];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => Weight(collection)).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Weight(ITestCollection collection) =>
        Array.FindIndex(Long, name => collection.TestCollectionDisplayName.Contains("." + name, StringComparison.Ordinal));
}
