using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Releasing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MadeBy",
                table: "Releases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Without",
                table: "Releases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PolicyFrom",
                table: "MonitoringOrganisations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PolicyTo",
                table: "MonitoringOrganisations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RegionFrom",
                table: "MonitoringOrganisations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RegionTo",
                table: "MonitoringOrganisations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MayBePublished",
                table: "MonitoringContracts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "MadeBy",
                table: "Releases");

            migrationBuilder.DropColumn(
                name: "Without",
                table: "Releases");

            migrationBuilder.DropColumn(
                name: "PolicyFrom",
                table: "MonitoringOrganisations");

            migrationBuilder.DropColumn(
                name: "PolicyTo",
                table: "MonitoringOrganisations");

            migrationBuilder.DropColumn(
                name: "RegionFrom",
                table: "MonitoringOrganisations");

            migrationBuilder.DropColumn(
                name: "RegionTo",
                table: "MonitoringOrganisations");

            migrationBuilder.DropColumn(
                name: "MayBePublished",
                table: "MonitoringContracts");
        }
    }
}
