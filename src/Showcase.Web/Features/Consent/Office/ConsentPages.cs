using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>The list of records.</summary>
internal sealed record PeoplePage(IReadOnlyList<PersonLine> Lines, IReadOnlyList<EndingLine> Ending, Paging Paging, OfficeNotice? Notice) : IOfficePage
{
    public static readonly Crumb Up = new("Toestemming", ConsentRoutes.People);

    public OfficeHead Head { get; } = new("Toestemming", ConsentRoutes.People) { Notice = Notice };
}

/// <summary>Records with some words in the name.</summary>
/// <param name="HasMore">True when these are not all.</param>
internal sealed record FoundPeoplePage(IReadOnlyList<PersonLine> Lines, string Words, bool HasMore) : IOfficePage
{
    public const int Most = 50;

    public OfficeHead Head { get; } = new("Dossiers zoeken", ConsentRoutes.People) { Up = PeoplePage.Up };
}

/// <summary>Fields of a record.</summary>
internal sealed record PersonFields(PersonForm Form, IReadOnlyList<KeyValuePair<Guid, string>> Organisations);

/// <summary>The form that makes a record.</summary>
internal sealed record NewPersonPage(PersonFields Fields, string? Problem) : IOfficePage
{
    public OfficeHead Head { get; } = new("Dossier maken", ConsentRoutes.People) { Up = PeoplePage.Up, Notice = Problem is null ? null : OfficeNotice.Problem(Problem) };
}

/// <summary>One record with everything in it.</summary>
/// <param name="Words">What was looked for to link.</param>
internal sealed record PersonPage(
    PersonRow Person,
    PersonFields Fields,
    IReadOnlyList<GrantRow> Grants,
    IReadOnlyList<EvidenceRow> Evidence,
    IReadOnlyList<AppearanceLine> Appearances,
    string Words,
    IReadOnlyList<AppearanceLine> Found,
    DateOnly Today,
    OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new(Person.Name, ConsentRoutes.People) { Up = PeoplePage.Up, Notice = Notice };

    /// <summary>A consent that was typed and could not be recorded, and why.</summary>
    public GrantForm? Grant { get; init; }

    public GrantProblem? GrantProblem { get; init; }

    public bool Allows(ConsentChannel channel) => ConsentRules.Allows(Grants.Select(grant => grant.Grant), channel, Today);

    public string StateOf(GrantRow grant) => grant switch
    {
        { WithdrawnAt: not null } => "Ingetrokken",
        _ when grant.To < Today => "Verlopen",
        _ when grant.From > Today => "Begint later",
        _ => "Geldt",
    };
}

/// <summary>The link of the person, this once.</summary>
/// <param name="IsFirst">No link worked before it.</param>
internal sealed record MadeLinkPage(PersonRow Person, string Address, bool IsFirst) : IOfficePage
{
    public OfficeHead Head { get; } = new("Link voor de geportretteerde", ConsentRoutes.People) { Up = new Crumb(Person.Name, ConsentRoutes.PersonOf(Person.Id)), Notice = OfficeNotice.Done(IsFirst ? "De link is gemaakt." : "De link is gemaakt. De vorige link werkt niet meer.") };
}

/// <summary>Asks once more before a record is removed.</summary>
internal sealed record RemovePersonPage(PersonRow Person, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new("Dossier verwijderen", ConsentRoutes.People) { Up = new Crumb(Person.Name, ConsentRoutes.PersonOf(Person.Id)), Notice = Notice };
}

/// <summary>A document and the people in it.</summary>
internal sealed record DocumentPage(OpenedDocument Opened, bool MayPublish, IReadOnlyList<string> Reasons, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new(Opened.Draft.Name, ConsentRoutes.People) { Up = PeoplePage.Up, Notice = Notice };

    public string Says => Opened.Portrayal switch
    {
        Portrayal.Nobody => "niemand herkenbaar",
        Portrayal.People => "mensen, met toestemming",
        Portrayal.Anonymous => "anoniem portret",
        _ => "nog niets",
    };
}
