using Showcase.Web.Features.Settings.Types;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Settings;

/// <summary>The settings of the site: the list of parts, and the parts that belong to no other slice.</summary>
internal static class SettingsFeature
{
    public static IServiceCollection AddSettings(this IServiceCollection services) => services
        .AddSingleton(new OfficeSection("Instellingen", SettingsRoutes.Index, "Typen, koppelingen, achtergrondtaken en hoe het met de site gaat.", OfficeRoles.Administrator) { Order = 3 })
        .AddSingleton(new SettingsPart("Typen", SettingsRoutes.Types, "Documenttypen, elementtypen, mediatypen en gegevenstypen, zoals ze uit uSync zijn ingelezen."))
        .AddSingleton(new SettingsPart("Achtergrondtaken", SettingsRoutes.Jobs, "Wat er op de achtergrond loopt of liep, hoe ver het is, en annuleren."))
        .AddSingleton<TypeCatalogue>();
}
