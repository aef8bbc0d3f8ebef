namespace Showcase.Web.Tests.Editing;

/// <summary>One site for tests that make documents of their own and look at no others.</summary>
[CollectionDefinition(Name)]
public sealed class EditingCollection : ICollectionFixture<SqliteEditingSite>
{
    public const string Name = "editing";
}

/// <summary>The same on PostgreSQL.</summary>
[CollectionDefinition(Name)]
public sealed class EditingOnPostgresCollection : ICollectionFixture<PostgresEditingSite>
{
    public const string Name = "editing on PostgreSQL";
}
