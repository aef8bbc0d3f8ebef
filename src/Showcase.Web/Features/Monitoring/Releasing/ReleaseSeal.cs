using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Has the database refuse every change of a release, also by those who come with a tool of their own.</summary>
internal sealed class ReleaseSeal(IDbContextFactory<ShowcaseDbContext> contexts)
{
    public async Task PlaceAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (context.Database.IsSqlite())
        {
            await context.Database.ExecuteSqlAsync($"""
                CREATE TRIGGER IF NOT EXISTS "Releases_no_update" BEFORE UPDATE ON "Releases" BEGIN SELECT RAISE(ABORT, 'A release is never changed.'); END;
                CREATE TRIGGER IF NOT EXISTS "Releases_no_delete" BEFORE DELETE ON "Releases" BEGIN SELECT RAISE(ABORT, 'A release is never removed.'); END;
                """, cancellationToken);
            return;
        }

        // Not replaced when it is there: that would lock the table at every start of every node.
        await context.Database.ExecuteSqlAsync($"""
            DO $seal$ BEGIN
              IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'releases_seal') THEN
                CREATE OR REPLACE FUNCTION releases_seal() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN RAISE EXCEPTION 'A release is never changed.'; END $body$;
                CREATE TRIGGER releases_seal BEFORE UPDATE OR DELETE ON "Releases" FOR EACH ROW EXECUTE FUNCTION releases_seal();
              END IF;
            END $seal$;
            """, cancellationToken);
    }
}
