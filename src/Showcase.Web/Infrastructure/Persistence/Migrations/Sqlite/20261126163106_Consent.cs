using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Showcase.Web.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteShowcaseDbContext))]
    [Migration("20261126163106_Consent")]
    public partial class Consent : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ClosedAt",
                table: "Document",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Withheld",
                table: "Document",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ConsentPerson",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Keeper = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    LinkDigest = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    LinkMadeAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentPerson", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ConsentVariant",
                columns: table => new
                {
                    DocumentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
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
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RemindedDays = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
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
