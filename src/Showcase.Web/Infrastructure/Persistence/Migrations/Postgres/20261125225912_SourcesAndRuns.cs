using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SourcesAndRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "RowHash",
                table: "MonitoringOrganisations",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "RowHash",
                table: "MonitoringEfforts",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "ApprovedEuroCents",
                table: "MonitoringDeliveries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "HeldBecause",
                table: "MonitoringDeliveries",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MappingHash",
                table: "MonitoringDeliveries",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "MonitoringDeliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Version",
                table: "MonitoringDeliveries",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WholeAt",
                table: "MonitoringDeliveries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "RowHash",
                table: "MonitoringContracts",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "MonitoringRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    DeliveryId = table.Column<long>(type: "bigint", nullable: true),
                    Trigger = table.Column<int>(type: "integer", nullable: false),
                    StartedBy = table.Column<string>(type: "text", nullable: true),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Repeats = table.Column<int>(type: "integer", nullable: false),
                    Table = table.Column<string>(type: "text", nullable: true),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    Cursor = table.Column<string>(type: "text", nullable: true),
                    RowsRead = table.Column<long>(type: "bigint", nullable: false),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Removed = table.Column<int>(type: "integer", nullable: false),
                    Late = table.Column<int>(type: "integer", nullable: false),
                    Quarantined = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringRuns_MonitoringDeliveries_DeliveryId",
                        column: x => x.DeliveryId,
                        principalTable: "MonitoringDeliveries",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MonitoringSources",
                columns: table => new
                {
                    Source = table.Column<string>(type: "text", nullable: false),
                    ScheduledAt = table.Column<long>(type: "bigint", nullable: true),
                    Columns = table.Column<string>(type: "text", nullable: true),
                    ColumnsSeenAt = table.Column<long>(type: "bigint", nullable: true),
                    Mapping = table.Column<string>(type: "text", nullable: true),
                    MappingRevision = table.Column<int>(type: "integer", nullable: false),
                    MappedBy = table.Column<string>(type: "text", nullable: true),
                    MappedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringSources", x => x.Source);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringChanges",
                columns: table => new
                {
                    RunId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Table = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<string>(type: "text", nullable: false),
                    Change = table.Column<int>(type: "integer", nullable: false),
                    About = table.Column<DateOnly>(type: "date", nullable: true),
                    IsLate = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringChanges", x => new { x.RunId, x.Number });
                    table.ForeignKey(
                        name: "FK_MonitoringChanges_MonitoringRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MonitoringRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringRuns_DeliveryId",
                table: "MonitoringRuns",
                column: "DeliveryId");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringRuns_Source_Id",
                table: "MonitoringRuns",
                columns: new[] { "Source", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MonitoringChanges");

            migrationBuilder.DropTable(
                name: "MonitoringSources");

            migrationBuilder.DropTable(
                name: "MonitoringRuns");

            migrationBuilder.DropColumn(
                name: "RowHash",
                table: "MonitoringOrganisations");

            migrationBuilder.DropColumn(
                name: "RowHash",
                table: "MonitoringEfforts");

            migrationBuilder.DropColumn(
                name: "ApprovedEuroCents",
                table: "MonitoringDeliveries");

            migrationBuilder.DropColumn(
                name: "HeldBecause",
                table: "MonitoringDeliveries");

            migrationBuilder.DropColumn(
                name: "MappingHash",
                table: "MonitoringDeliveries");

            migrationBuilder.DropColumn(
                name: "State",
                table: "MonitoringDeliveries");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "MonitoringDeliveries");

            migrationBuilder.DropColumn(
                name: "WholeAt",
                table: "MonitoringDeliveries");

            migrationBuilder.DropColumn(
                name: "RowHash",
                table: "MonitoringContracts");
        }
    }
}
