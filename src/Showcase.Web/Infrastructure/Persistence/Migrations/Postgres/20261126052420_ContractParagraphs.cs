using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresShowcaseDbContext))]
    [Migration("20261126052420_ContractParagraphs")]
    public partial class ContractParagraphs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "UnreadParagraphCount",
                table: "MonitoringDeliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "HasUnreadParagraph",
                table: "MonitoringContracts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Paragraph",
                table: "MonitoringContracts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ParagraphVersion",
                table: "MonitoringContracts",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "UnreadParagraphCount",
                table: "MonitoringDeliveries");

            migrationBuilder.DropColumn(
                name: "HasUnreadParagraph",
                table: "MonitoringContracts");

            migrationBuilder.DropColumn(
                name: "Paragraph",
                table: "MonitoringContracts");

            migrationBuilder.DropColumn(
                name: "ParagraphVersion",
                table: "MonitoringContracts");
        }
    }
}
