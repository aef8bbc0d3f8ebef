#!/usr/bin/env bash
# Makes a migration for both providers: make-migrations.sh NAME. Needs the dotnet-ef tool (dotnet tool restore).
set -euo pipefail
cd "$(dirname "$0")/../.."
name=${1:?name of the migration}
dotnet tool restore
dotnet build -v q
dotnet ef migrations add "$name" --no-build --context SqliteShowcaseDbContext --output-dir Infrastructure/Persistence/Migrations/Sqlite
dotnet ef migrations add "$name" --no-build --context PostgresShowcaseDbContext --output-dir Infrastructure/Persistence/Migrations/Postgres
