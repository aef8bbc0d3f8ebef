using Showcase.Web.Tests.Support;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Showcase.Web.Tests.Support;

/// <summary>Begins with the tests that start, kill and starve whole sites: begun last, they would run alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => Weight(collection)).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Weight(ITestCollection collection) => collection.TestCollectionDisplayName switch
    {
        var name when name.Contains(nameof(Faults.PublishingCrashTests), StringComparison.Ordinal) => 2,
        var name when name.Contains(".Faults.", StringComparison.Ordinal) => 1,
        _ => 0,
    };
}
