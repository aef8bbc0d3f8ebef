using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresShowcaseDbContext))]
    [Migration("20261126163116_Consent")]
    public partial class Consent : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ClosedAt",
                table: "Document",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Withheld",
                table: "Document",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ConsentPerson",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Contact = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Language = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Keeper = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    LinkDigest = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    LinkMadeAt = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    CreatedBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Revision = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentPerson", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ConsentVariant",
                columns: table => new
                {
                    DocumentKey = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<int>(type: "integer", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentVariant", x => x.DocumentKey);
                    table.ForeignKey(
                        name: "FK_ConsentVariant_DocumentVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "DocumentVersion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConsentAppearance",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentKey = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentAppearance", x => new { x.PersonId, x.DocumentKey });
                    table.ForeignKey(
                        name: "FK_ConsentAppearance_ConsentPerson_PersonId",
                        column: x => x.PersonId,
                        principalTable: "ConsentPerson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConsentEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentEvidence_ConsentPerson_PersonId",
                        column: x => x.PersonId,
                        principalTable: "ConsentPerson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConsentGrant",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    RemindedDays = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentGrant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentGrant_ConsentPerson_PersonId",
                        column: x => x.PersonId,
                        principalTable: "ConsentPerson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConsentNameWaiver",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DocumentKey = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Word = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    By = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentNameWaiver", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentNameWaiver_ConsentPerson_PersonId",
                        column: x => x.PersonId,
                        principalTable: "ConsentPerson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ConsentAppearance_DocumentKey",
                table: "ConsentAppearance",
                column: "DocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentEvidence_PersonId",
                table: "ConsentEvidence",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentGrant_PersonId_Channel",
                table: "ConsentGrant",
                columns: new[] { "PersonId", "Channel" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsentGrant_To",
                table: "ConsentGrant",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentNameWaiver_DocumentKey_PersonId",
                table: "ConsentNameWaiver",
                columns: new[] { "DocumentKey", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsentNameWaiver_PersonId",
                table: "ConsentNameWaiver",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentPerson_LinkDigest",
                table: "ConsentPerson",
                column: "LinkDigest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConsentPerson_Organisation",
                table: "ConsentPerson",
                column: "Organisation");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentVariant_VersionId",
                table: "ConsentVariant",
                column: "VersionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConsentAppearance");

            migrationBuilder.DropTable(
                name: "ConsentEvidence");

            migrationBuilder.DropTable(
                name: "ConsentGrant");

            migrationBuilder.DropTable(
                name: "ConsentNameWaiver");

            migrationBuilder.DropTable(
                name: "ConsentVariant");

            migrationBuilder.DropTable(
                name: "ConsentPerson");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "Document");

            migrationBuilder.DropColumn(
                name: "Withheld",
                table: "Document");
        }
    }
}
