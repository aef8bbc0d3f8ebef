#!/usr/bin/env bash
# After a change of a table, for both providers: make-migrations.sh NAME makes the migration and the compiled model,
# make-migrations.sh alone only the model. Needs the dotnet-ef tool (dotnet tool restore).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
dotnet tool restore
# A model of before the change need not compile any more; without one EF Core builds it from the code.
rm -rf "$here/Models"
dotnet build -v q
for provider in Sqlite Postgres; do
    context=${provider}ShowcaseDbContext
    if [ $# -gt 0 ]; then dotnet ef migrations add "$1" --no-build --context "$context" --output-dir "Infrastructure/Persistence/Migrations/$provider"; fi
    dotnet ef dbcontext optimize --no-build --context "$context" --output-dir "Infrastructure/Persistence/Models/$provider" \
        --namespace "Showcase.Web.Infrastructure.Persistence.Models.$provider" >/dev/null
done
dotnet build -v q
