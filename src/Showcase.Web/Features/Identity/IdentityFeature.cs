using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Showcase.Core.Access;
using Showcase.Web.Features.Identity.Account;
using Showcase.Web.Features.Identity.External;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Features.Identity.Passkeys;
using Showcase.Web.Features.Identity.SecondSteps;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Features.Identity.Users;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Identity;

/// <summary>Who may enter the back office.</summary>
internal static class IdentityFeature
{
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddOptions<EntranceOptions>().BindConfiguration(EntranceOptions.Section);
        services.AddOptions<UnattendedSettings>().BindConfiguration("Umbraco:CMS:Unattended");
        services.AddOptions<ExternalOptions>().BindConfiguration(ExternalOptions.Section);
        services.AddOptions<SmtpSettings>().BindConfiguration("Umbraco:CMS:Global:Smtp");
        services.AddIdentityCore<OfficeUser>(Ask).AddRoles<OfficeRole>().AddEntityFrameworkStores<ShowcaseDbContext>().AddSignInManager()
            .AddErrorDescriber<DutchIdentityErrors>().AddPasswordValidator<PasswordRules>().AddTokenProvider<LinkTokens>(LinkTokens.Name)
            .AddClaimsPrincipalFactory<OfficePrincipals>();
        // The second is Identity's own: it takes that cookie away too when it refuses the first. The others are for between two steps.
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.TwoFactorRememberMeScheme)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme).AddCookie(IdentityConstants.ExternalScheme);
        services.AddSingleton<ExternalScheme>()
            .AddSingleton<IConfigureOptions<AuthenticationOptions>>(provider => provider.GetRequiredService<ExternalScheme>())
            .AddSingleton<IConfigureOptions<OpenIdConnectOptions>>(provider => provider.GetRequiredService<ExternalScheme>())
            .AddSingleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>()
            .AddTransient<OpenIdConnectHandler>();
        services.AddSingleton<OfficeCookies>()
            .AddSingleton<IConfigureOptions<CookieAuthenticationOptions>>(provider => provider.GetRequiredService<OfficeCookies>())
            .AddSingleton<IConfigureOptions<AntiforgeryOptions>>(provider => provider.GetRequiredService<OfficeCookies>());
        // Whoever lost a role, the password or the account is out at the next request. Zero would let through what was issued in this same instant.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.MinValue);
        // What nobody thought of is for those who are signed in.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<FirstAdministrator>().AddSingleton<IStartupStep>(provider => provider.GetRequiredService<FirstAdministrator>());
        services.AddSingleton<IConfigureOptions<IdentityPasskeyOptions>, PasskeySetup>().AddSingleton<PasskeyState>().AddScoped<PasskeyDesk>();
        services.AddSingleton<SmtpDelivery>().AddSingleton<PickupDelivery>().AddSingleton<MailComposer>().AddSingleton<Mailer>().AddSingleton<MailTexts>()
            .AddSingleton<IHealthPart, MailHealth>().AddSingleton<IOfficeLetters, OfficeLetters>().AddSingleton<BackgroundMail>().AddHostedService(provider => provider.GetRequiredService<BackgroundMail>())
            .AddSingleton<MailKeeper>().AddHostedService(provider => provider.GetRequiredService<MailKeeper>());
        services.AddSingleton<OpenSessions>().AddSingleton<TotpKeys>().AddScoped<SecondStep>().AddScoped<OwnAccount>().AddScoped<ExternalAccounts>();
        services.AddSingleton<UserGate>().AddScoped<RightChoices>().AddScoped<UserQueries>().AddScoped<IColleagues, Colleagues>().AddScoped<UserChanges>().AddScoped<Invitations>()
            .AddSingleton(new OfficeSection("Gebruikers", IdentityRoutes.Users, "Wie er in het beheer mag, en wat.", OfficeRoles.Administrator) { Order = 1 });
        services.AddScoped<PendingSignIn>().AddScoped<Admission>().AddScoped<FailedAttempts>().AddSingleton<SignInPages>().AddSingleton<OfficeAddress>();
        return services.AddHostedService<FirstLink>().AddSingleton<Entrance>().AddScoped<PasswordCheck>().AddScoped<SignInLinks>();
    }

    /// <summary>After routing. Only the back office asks who someone is: a public page reads no cookie.</summary>
    public static IApplicationBuilder UseIdentity(this IApplicationBuilder app)
    {
        // Otherwise the host puts both in front of everything, by these names (ASP.NET Core 10, WebApplicationBuilder).
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
        var isHttps = app.ApplicationServices.GetRequiredService<IOptions<ShowcaseOptions>>().Value.IsHttps;
        return app.UseWhen(OfficeFeature.IsOffice, office =>
        {
            // A proxy that speaks https for the site asks it over http. Cookies that travel over https only are refused for such a request unless told.
            if (isHttps)
            {
                office.Use((context, next) =>
                {
                    context.Request.Scheme = Uri.UriSchemeHttps;
                    return next(context);
                });
            }

            office.UseAuthentication().UseAuthorization().UseMiddleware<SecondStepGate>().UseMiddleware<SectionGate>();
        });
    }

    public static IEndpointRouteBuilder MapIdentity(this IEndpointRouteBuilder app)
    {
        app.MapGet(IdentityRoutes.Umbraco, () => TypedResults.LocalRedirect(IdentityRoutes.Home)).ExcludeFromDescription();
        return app;
    }

    private static void Ask(IdentityOptions options)
    {
        options.Password.RequiredLength = IdentityRules.ShortestPassword;
        options.Password.RequiredUniqueChars = IdentityRules.DifferentCharacters;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Tokens.PasswordResetTokenProvider = LinkTokens.Name;
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }
}
