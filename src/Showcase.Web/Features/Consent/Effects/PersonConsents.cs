using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Consent given and withdrawn. What follows from it for the site is part of the same transaction.</summary>
internal sealed class PersonConsents(DocumentsTogether together, ConsentEffects effects, WithdrawalJournal journal, TimeProvider clock)
{
    /// <summary>Withdraws what is still given for these channels; doing so again changes nothing.</summary>
    /// <returns>What it did to the site; nothing when there was nothing to withdraw.</returns>
    public Task<EffectReport?> WithdrawAsync(Guid person, IReadOnlyCollection<ConsentChannel> channels, string who, CancellationToken cancellationToken) => together.RunAsync(
        async change =>
        {
            var report = await WithdrawAsync(change, person, channels, DateTimeOffset.MaxValue, who);
            // Before the commit: who asked for it and got no answer meant it all the same.
            if (report is not null) journal.Write(new(person, change.Now, [.. channels]));
            return report;
        },
        cancellationToken);

    /// <summary>Does again what a database that came back from a backup does not know of; what was given since stays.</summary>
    public Task<EffectReport?> WithdrawAgainAsync(Withdrawal withdrawal, CancellationToken cancellationToken) =>
        together.RunAsync(change => WithdrawAsync(change, withdrawal.Person, withdrawal.Channels, withdrawal.At, ConsentWords.Site), cancellationToken);

    /// <summary>Notes what someone allows from one day to another.</summary>
    public Task GiveAsync(Guid person, IReadOnlyCollection<ConsentChannel> channels, DateOnly from, DateOnly to, string who, CancellationToken cancellationToken) => together.RunAsync(
        async change =>
        {
            // Who is removing the record at this moment, because nothing in it held any more, sees that something does.
            if (await change.Database.Set<PersonRow>().Where(row => row.Id == person).ExecuteUpdateAsync(set => set.SetProperty(row => row.Revision, row => row.Revision + 1), cancellationToken) == 0) return null;
            change.Database.AddRange(channels.Select(channel => new GrantRow { PersonId = person, Channel = channel, From = from, To = to, GivenAt = change.Now }));
            change.Database.Add(AuditLog.Row(change.Now, who, "Toestemming vastgelegd", PersonRow.ReferenceOf(person)));
            return await FollowAsync(change, person, who);
        },
        cancellationToken);

    /// <summary>Links a person to what they can be recognised in.</summary>
    public Task LinkAsync(Guid person, IReadOnlyCollection<Guid> documents, string who, CancellationToken cancellationToken) => together.RunAsync(
        async change =>
        {
            var known = await change.Database.Set<AppearanceRow>().Where(row => row.PersonId == person).Select(row => row.DocumentKey).ToListAsync(cancellationToken);
            var fresh = documents.Except(known).ToList();
            change.Database.AddRange(fresh.Select(key => new AppearanceRow { PersonId = person, DocumentKey = key, AddedAt = change.Now, AddedBy = who }));
            change.Database.AddRange(fresh.Select(key => AuditLog.Row(change.Now, who, "Persoon gekoppeld", "", key)));
            return await FollowAsync(change, person, who);
        },
        cancellationToken);

    public Task UnlinkAsync(Guid person, Guid document, string who, CancellationToken cancellationToken) => together.RunAsync(
        async change =>
        {
            if (await change.Database.Set<AppearanceRow>().Where(row => row.PersonId == person && row.DocumentKey == document).ExecuteDeleteAsync(cancellationToken) == 0) return null;
            change.Database.Add(AuditLog.Row(change.Now, who, "Persoon ontkoppeld", "", document));
            await change.Database.SaveChangesAsync(cancellationToken);
            return await effects.ApplyAsync(change, who, [document], clock.DutchToday());
        },
        cancellationToken);

    private async Task<EffectReport?> WithdrawAsync(TogetherChange change, Guid person, IReadOnlyCollection<ConsentChannel> channels, DateTimeOffset givenBy, string who)
    {
        var grants = await change.Database.Set<GrantRow>().Where(row => row.PersonId == person && row.WithdrawnAt == null && row.GivenAt <= givenBy && channels.Contains(row.Channel)).ToListAsync(change.Cancellation);
        if (grants.Count == 0) return null;
        foreach (var grant in grants) (grant.WithdrawnAt, grant.WithdrawnBy) = (change.Now, who);
        change.Database.Add(AuditLog.Row(change.Now, who, "Toestemming ingetrokken", string.Join(", ", grants.Select(grant => ConsentWords.Of(grant.Channel)).Distinct())));
        return await FollowAsync(change, person, who);
    }

    private async Task<EffectReport?> FollowAsync(TogetherChange change, Guid person, string who)
    {
        await change.Database.SaveChangesAsync(change.Cancellation);
        var documents = await change.Database.Set<AppearanceRow>().Where(row => row.PersonId == person).Select(row => row.DocumentKey).ToListAsync(change.Cancellation);
        return await effects.ApplyAsync(change, who, documents, clock.DutchToday());
    }
}
