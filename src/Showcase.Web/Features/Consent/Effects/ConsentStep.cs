using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Keeps with a document what the people in it did not allow, in the transaction in which it becomes public; and opens a draft again that has become anonymous.</summary>
internal sealed class ConsentStep(TimeProvider clock) : IContentWriteStep
{
    public async Task SavedAsync(ContentTransaction change)
    {
        if (change.Document.ClosedAt is not null && await SaysAsync(change) == Portrayal.Anonymous)
        {
            change.Document.ClosedAt = null;
        }
    }

    // The gate let it pass: nobody in it withdrew.
    public async Task PublishedAsync(ContentTransaction change)
    {
        change.Document.ClosedAt = null;
        change.Document.Withheld = PublicUse.None;
        var key = change.Document.Key;
        if (!await change.Database.Set<AppearanceRow>().AnyAsync(row => row.DocumentKey == key, change.Cancellation) || await SaysAsync(change) == Portrayal.Anonymous)
        {
            return;
        }

        var people = await PortrayedPeople.ReadAsync(change.Database, [key], change.Cancellation);
        change.Document.Withheld = ConsentRules.Withheld(people[key].Select(person => person.Grants), clock.DutchToday());
    }

    public Task ScheduleRefusedAsync(ContentTransaction change, IReadOnlyList<string> reasons) => Task.CompletedTask;

    private static async Task<Portrayal> SaysAsync(ContentTransaction change) => PortrayalChoice.Read(DocumentValues.ReadOrEmpty((await change.DraftAsync()).Values).Get(PortrayalChoice.Property));
}
