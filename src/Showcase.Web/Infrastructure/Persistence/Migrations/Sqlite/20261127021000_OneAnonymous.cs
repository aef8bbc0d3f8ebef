using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteShowcaseDbContext))]
    [Migration("20261127021000_OneAnonymous")]
    public partial class OneAnonymous : Migration
    {
        private const string Yes = "\"anonymous\":{\"\":\"1\"}";
        private const string Empty = "\"portrayal\":{}";
        private const string Choice = "\"portrayal\":{\"\":\"[\\u0022anoniem portret\\u0022]\"}";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Whether a portrait is anonymous was asked twice; who answered the question that went away has answered the one that stays.
            migrationBuilder.Sql($"""UPDATE "DocumentVersion" SET "Values" = replace("Values", '{Empty}', '{Choice}') WHERE "Values" LIKE '%{Yes}%'""");
            migrationBuilder.Sql($"""UPDATE "DocumentVersion" SET "Values" = replace("Values", '{Yes}', '{Yes},{Choice}') WHERE "Values" LIKE '%{Yes}%' AND "Values" NOT LIKE '%"portrayal"%'""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
