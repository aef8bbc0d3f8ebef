using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Tests.Persistence;

/// <summary>The model that a start works with was generated; make-migrations.sh makes it again after a change of a table.</summary>
public sealed class CompiledModelTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public void The_compiled_model_says_what_the_configurations_say(string provider)
    {
        using ShowcaseDbContext context = provider == "Sqlite" ? new SqliteDesignTime().CreateDbContext([]) : new PostgresDesignTime().CreateDbContext([]);

        Assert.Equal($"{provider}ShowcaseDbContextModel", context.Model.GetType().Name);
        var configured = context.GetService<IDesignTimeModel>().Model;
        Assert.Equal(Shape(configured), Shape(context.Model));
        Assert.Equal(configured.GetRelationalModel().ToDebugString(), context.Model.GetRelationalModel().ToDebugString());
    }

    private static string Shape(IModel model) => string.Join('\n', model.GetEntityTypes().OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(Shape));

    private static IEnumerable<string> Shape(IEntityType type) =>
    [
        type.ToDebugString(MetadataDebugStringOptions.ShortDefault),
        .. type.GetProperties().Select(property => $"{property.Name} {property.GetRelationalTypeMapping().StoreType} {property.GetTypeMapping().Converter?.GetType().Name} {property.GetMaxLength()}"),
    ];
}
