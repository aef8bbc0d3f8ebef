namespace Showcase.Web.Features.Identity.External;

/// <summary>Signing in with the account of one's own organisation, by OpenID Connect; section <c>Showcase:Entrance:OpenIdConnect</c>.</summary>
internal sealed class ExternalOptions
{
    public const string Section = EntranceOptions.Section + ":OpenIdConnect";

    /// <summary>Address of the provider, such as <c>https://inloggen.gemeente.example</c>. Empty turns it off.</summary>
    public string? Authority { get; set; }

    public string ClientId { get; set; } = "";

    public string? ClientSecret { get; set; }

    /// <summary>What the button says after "Aanmelden met".</summary>
    public string Name { get; set; } = "het account van uw organisatie";

    /// <summary>Whether the provider asks for more than a password itself, so that we need not.</summary>
    public bool TrustSecondFactor { get; set; }

    /// <summary>Role of people who were not invited and come in by the provider. Empty: who was not invited does not come in.</summary>
    public string? CreateWithRole { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(Authority);
}
