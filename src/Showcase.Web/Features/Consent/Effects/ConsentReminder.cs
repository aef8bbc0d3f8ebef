using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Access;
using Showcase.Core.Consent;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Tells whoever keeps a record that consent in it ends, once for each moment that is set. The letter names the record and not the person.</summary>
internal sealed class ConsentReminder(IDbContextFactory<ShowcaseDbContext> contexts, ReminderClaims claims, IOfficeLetters letters, IOptions<ConsentOptions> options, TimeProvider clock)
{
    public async Task RemindAsync(CancellationToken cancellationToken)
    {
        var today = clock.DutchToday();
        var days = options.Value.Reminders;
        var last = today.AddDays(days.DefaultIfEmpty(0).Max());
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var ending = await database.Set<GrantRow>().AsNoTracking().Where(row => row.WithdrawnAt == null && row.To >= today && row.To <= last).ToListAsync(cancellationToken);
        foreach (var grants in ending.Where(grant => ConsentReminders.Due(grant.To, grant.RemindedDays, days, today) is not null).GroupBy(grant => grant.PersonId))
        {
            var due = grants.ToList();
            if (!await claims.TryAsync(database, due, cancellationToken)) continue;
            var hasLeft = false;
            try
            {
                hasLeft = await TellAsync(database, grants.Key, due, cancellationToken);
            }
            finally
            {
                // Also when the site stops: the letter has left, or it is for the next to send.
                await ReminderClaims.EndAsync(database, due, grant => hasLeft ? ConsentReminders.Due(grant.To, grant.RemindedDays, days, today) : grant.RemindedDays, CancellationToken.None);
            }
        }
    }

    /// <returns>False when the letter did not leave.</returns>
    private async Task<bool> TellAsync(ShowcaseDbContext database, Guid personId, List<GrantRow> due, CancellationToken cancellationToken)
    {
        var later = await LaterAsync(database, personId, due, cancellationToken);
        var told = due.FindAll(grant => !later.Contains(grant.Channel));
        var person = await database.Set<PersonRow>().AsNoTracking().SingleAsync(row => row.Id == personId, cancellationToken);
        return told.Count == 0 || await letters.SendAsync(person.Keeper, $"Toestemming loopt af: {person.Reference}", Text(person, told), cancellationToken);
    }

    // What was given anew for longer needs no letter.
    private static async Task<HashSet<ConsentChannel>> LaterAsync(ShowcaseDbContext database, Guid person, List<GrantRow> due, CancellationToken cancellationToken)
    {
        var all = await database.Set<GrantRow>().AsNoTracking().Where(row => row.PersonId == person && row.WithdrawnAt == null).ToListAsync(cancellationToken);
        return [.. due.Where(grant => all.Exists(other => other.Channel == grant.Channel && other.To > grant.To && other.From <= grant.To.AddDays(1))).Select(grant => grant.Channel)];
    }

    private string Text(PersonRow person, List<GrantRow> told) =>
        $"""
        Beste collega,

        In een dossier dat u bijhoudt, loopt toestemming af:

        {string.Join("\n", told.OrderBy(grant => grant.To).Select(grant => $"- voor {ConsentWords.Of(grant.Channel)}: tot en met {DutchFormat.Day(grant.To)}"))}

        Vraag de persoon of het langer mag. Zonder nieuwe toestemming gaat alles waarin deze persoon herkenbaar is die dag van de site, of komt de anonieme versie ervoor in de plaats.

        U vindt het dossier hier: {letters.AddressOf(ConsentRoutes.PersonOf(person.Id))}
        """;
}
