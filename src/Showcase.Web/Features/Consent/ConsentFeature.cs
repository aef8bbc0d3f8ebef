using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Features.Consent.Gates;
using Showcase.Web.Features.Consent.Office;
using Showcase.Web.Features.Consent.Portrayed;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Consent;

/// <summary>What the people portrayed consent to, how they take it back, and what follows from that for everything that is public.</summary>
internal static class ConsentFeature
{
    public static IServiceCollection AddConsent(this IServiceCollection services)
    {
        services.AddOptions<ConsentOptions>().BindConfiguration(ConsentOptions.Section)
            .Validate(options => options.IsSound, "Showcase:Consent: een getal is te klein of te groot.");
        services.AddSingleton<ConsentEffects>().AddSingleton<WithdrawalJournal>().AddSingleton<PersonConsents>().AddSingleton<RestoredWithdrawals>().AddSingleton<IContentWriteStep, ConsentStep>();
        services.AddSingleton<ConsentWatch>().AddSingleton<ReminderClaims>().AddSingleton<ConsentReminder>().AddSingleton<RecordRetention>().AddHostedService<ConsentWorker>();
        services.AddSingleton<NamePlaces>().AddSingleton<NameSearch>().AddSingleton<IPublicationGate, ConsentGate>();
        services.AddSingleton<EvidenceFiles>().AddSingleton<EvidenceSweep>();
        services.AddScoped<PersonQueries>().AddScoped<PersonPages>().AddScoped<PersonChanges>().AddScoped<EvidenceDesk>().AddScoped<AppearanceDesk>().AddScoped<DocumentDesk>()
            .AddSingleton(new OfficeSection("Toestemming", ConsentRoutes.People, "Wie er op de site herkenbaar is, en wat die persoon goedvond.", OfficeRoles.Portraying));
        return services.AddSingleton<WrongLinks>().AddScoped<OwnQueries>().AddUncachedPath(ConsentRoutes.Portrayed);
    }
}
