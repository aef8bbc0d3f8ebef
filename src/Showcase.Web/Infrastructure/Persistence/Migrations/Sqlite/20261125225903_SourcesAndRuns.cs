using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "RowHash",
                table: "MonitoringEfforts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "ApprovedEuroCents",
                table: "MonitoringDeliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "HeldBecause",
                table: "MonitoringDeliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MappingHash",
                table: "MonitoringDeliveries",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "MonitoringDeliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Version",
                table: "MonitoringDeliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WholeAt",
                table: "MonitoringDeliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "RowHash",
                table: "MonitoringContracts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "MonitoringRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeliveryId = table.Column<long>(type: "INTEGER", nullable: true),
                    Trigger = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedBy = table.Column<string>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Repeats = table.Column<int>(type: "INTEGER", nullable: false),
                    Table = table.Column<string>(type: "TEXT", nullable: true),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Cursor = table.Column<string>(type: "TEXT", nullable: true),
                    RowsRead = table.Column<long>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Removed = table.Column<int>(type: "INTEGER", nullable: false),
                    Late = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarantined = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    ScheduledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Columns = table.Column<string>(type: "TEXT", nullable: true),
                    ColumnsSeenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Mapping = table.Column<string>(type: "TEXT", nullable: true),
                    MappingRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    MappedBy = table.Column<string>(type: "TEXT", nullable: true),
                    MappedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringSources", x => x.Source);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringChanges",
                columns: table => new
                {
                    RunId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Table = table.Column<string>(type: "TEXT", nullable: false),
                    RecordId = table.Column<string>(type: "TEXT", nullable: false),
                    Change = table.Column<int>(type: "INTEGER", nullable: false),
                    About = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false)
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
