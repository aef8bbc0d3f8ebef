using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>One site for all classes that put files into it; each looks at its own.</summary>
[CollectionDefinition(Name)]
public sealed class LibraryCollection : ICollectionFixture<SqliteEditingSite>
{
    public const string Name = "Media library";
}
