using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresShowcaseDbContext))]
    [Migration("20261127015819_AuditAbout")]
    public partial class AuditAbout : Migration
    {
        private const string Key = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ContentType",
                table: "AuditLog",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DocumentKey",
                table: "AuditLog",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_DocumentKey",
                table: "AuditLog",
                column: "DocumentKey");

            // What a row was about stood in its subject as words. Rows that say it otherwise keep what they say.
            Take(migrationBuilder, $"^(.*) [(]([A-Za-z][A-Za-z0-9]{{0,99}}), ({Key})[)]$", subject: 1, type: 2, key: 3);
            Take(migrationBuilder, $"^([A-Za-z][A-Za-z0-9]{{0,99}}), ({Key}); (.*)$", subject: 3, type: 1, key: 2, "\"Action\" = 'Voorbeeldlink ingetrokken'");
            Take(migrationBuilder, $"^([A-Za-z][A-Za-z0-9]{{0,99}}) ({Key})()$", subject: 3, type: 1, key: 2);
            Take(migrationBuilder, $"^({Key})(?:, (.*))?$", subject: 2, type: null, key: 1);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""UPDATE "AuditLog" SET "Subject" = "Subject" || ' (' || "ContentType" || ', ' || "DocumentKey" || ')' WHERE "ContentType" IS NOT NULL AND "DocumentKey" IS NOT NULL""");

            migrationBuilder.DropIndex(
                name: "IX_AuditLog_DocumentKey",
                table: "AuditLog");

            migrationBuilder.DropColumn(
                name: "ContentType",
                table: "AuditLog");

            migrationBuilder.DropColumn(
                name: "DocumentKey",
                table: "AuditLog");
        }

        private static void Take(MigrationBuilder migrationBuilder, string pattern, int subject, int? type, int key, string more = "TRUE") => migrationBuilder.Sql($"""
            UPDATE "AuditLog" SET
                "ContentType" = {(type is null ? "NULL" : $"part[{type}]")},
                "DocumentKey" = part[{key}]::uuid,
                "Subject" = coalesce(part[{subject}], '')
            FROM (SELECT "Id" AS id, regexp_match("Subject", '{pattern}') AS part FROM "AuditLog") AS found
            WHERE "Id" = found.id AND part IS NOT NULL AND "DocumentKey" IS NULL AND {more}
            """);
    }
}
