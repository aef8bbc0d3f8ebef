using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteShowcaseDbContext))]
    [Migration("20261127015759_AuditAbout")]
    public partial class AuditAbout : Migration
    {
        // As the rows have it: in small letters, and without its last bracket for what comes before it.
        private const string Hex = "[0-9a-f]";
        private const string Hex4 = Hex + Hex + Hex + Hex;
        private const string Key = Hex4 + Hex4 + "-" + Hex4 + "-" + Hex4 + "-" + Hex4 + "-" + Hex4 + Hex4 + Hex4;
        private const string Head = "substr(\"Subject\", 1, length(\"Subject\") - 39)";
        private const string Alias = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ContentType",
                table: "AuditLog",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DocumentKey",
                table: "AuditLog",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_DocumentKey",
                table: "AuditLog",
                column: "DocumentKey");

            // What a row was about stood in its subject as words. Rows that say it otherwise keep what they say.
            migrationBuilder.Sql($"""
                UPDATE "AuditLog" SET
                    "ContentType" = substr({Head}, length(rtrim({Head}, '{Alias}')) + 1),
                    "DocumentKey" = upper(substr("Subject", -37, 36)),
                    "Subject" = substr(rtrim({Head}, '{Alias}'), 1, length(rtrim({Head}, '{Alias}')) - 2)
                WHERE "Subject" GLOB '* ([A-Za-z]*, {Key})' AND rtrim({Head}, '{Alias}') LIKE '% (';
                UPDATE "AuditLog" SET
                    "ContentType" = substr("Subject", 1, instr("Subject", ', ') - 1),
                    "DocumentKey" = upper(substr("Subject", instr("Subject", ', ') + 2, 36)),
                    "Subject" = substr("Subject", instr("Subject", ', ') + 40)
                WHERE "DocumentKey" IS NULL AND "Action" = 'Voorbeeldlink ingetrokken' AND "Subject" GLOB '[A-Za-z]*, {Key}; *';
                UPDATE "AuditLog" SET
                    "ContentType" = substr("Subject", 1, length("Subject") - 37),
                    "DocumentKey" = upper(substr("Subject", -36)),
                    "Subject" = ''
                WHERE "DocumentKey" IS NULL AND "Subject" GLOB '[A-Za-z]* {Key}' AND instr("Subject", ' ') = length("Subject") - 36;
                UPDATE "AuditLog" SET
                    "DocumentKey" = upper(substr("Subject", 1, 36)),
                    "Subject" = substr("Subject", 39)
                WHERE "DocumentKey" IS NULL AND ("Subject" GLOB '{Key}' OR "Subject" GLOB '{Key}, *');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""UPDATE "AuditLog" SET "Subject" = "Subject" || ' (' || "ContentType" || ', ' || lower("DocumentKey") || ')' WHERE "ContentType" IS NOT NULL AND "DocumentKey" IS NOT NULL""");

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
    }
}
