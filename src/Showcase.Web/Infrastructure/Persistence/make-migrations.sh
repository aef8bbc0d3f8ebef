#!/usr/bin/env bash
# After a change of a table, for both providers: make-migrations.sh NAME makes the migration and the compiled model,
# make-migrations.sh alone only the model. Needs the dotnet-ef tool (dotnet tool restore).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
dotnet tool restore

# A migration comes with the whole model as it was then, which none of ours reads: of that file only name and context stay, in the migration itself.
# Where SQLite must rebuild a table (to change or remove a column) it is read; then the first start fails at once: make that migration with `dotnet ef migrations add`.
leave_out_model() {
    local designer migration
    for designer in "$here/Migrations/$1"/*_"$2".Designer.cs; do
        migration=${designer%.Designer.cs}.cs
        awk -v attributes="$(grep -E '^ *\[(DbContext|Migration)\(' "$designer")" '
            NR == 1 { sub(/^\xef\xbb\xbf/, "") }
            /^using Microsoft.EntityFrameworkCore.Migrations;/ { print "using Microsoft.EntityFrameworkCore.Infrastructure;" }
            /^ *public partial class / { print attributes }
            { print }' "$migration" >"$designer.new"
        mv "$designer.new" "$migration"
        rm "$designer"
    done
}

# A model of before the change need not compile any more; without one EF Core builds it from the code.
rm -rf "$here/Models"
dotnet build -v q
for provider in Sqlite Postgres; do
    context=${provider}ShowcaseDbContext
    if [ $# -gt 0 ]; then
        dotnet ef migrations add "$1" --no-build --context "$context" --output-dir "Infrastructure/Persistence/Migrations/$provider"
        leave_out_model "$provider" "$1"
    fi
    dotnet ef dbcontext optimize --no-build --context "$context" --output-dir "Infrastructure/Persistence/Models/$provider" \
        --namespace "Showcase.Web.Infrastructure.Persistence.Models.$provider" >/dev/null
done
dotnet build -v q
