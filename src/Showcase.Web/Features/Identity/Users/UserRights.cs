using Microsoft.Extensions.Primitives;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>What someone may do: roles, and what narrows them.</summary>
/// <param name="Organisations">Keys; empty for all.</param>
/// <param name="Sections">Paths; empty for what the roles allow.</param>
internal sealed record UserRights(IReadOnlySet<string> Roles, IReadOnlySet<Guid> Organisations, IReadOnlySet<string> Sections)
{
    public static readonly UserRights None = new(new HashSet<string>(), new HashSet<Guid>(), new HashSet<string>());

    /// <summary>For the log book.</summary>
    public string Words => string.Join("; ", new[]
    {
        Roles.Count == 0 ? "geen rol" : string.Join(", ", Roles.Order(StringComparer.Ordinal).Select(OfficeRoles.Word)),
        Organisations.Count == 0 ? "" : $"organisaties: {Organisations.Count}",
        Sections.Count == 0 ? "" : "onderdelen: " + string.Join(", ", Sections.Order(StringComparer.Ordinal)),
    }.Where(part => part.Length > 0));
}

/// <summary>Something that can be ticked.</summary>
internal sealed record RightChoice(string Value, string Text);

/// <summary>What there is to choose from: nothing else is ever taken from a form.</summary>
internal sealed class RightChoices(IPublishedSite site, IEnumerable<OfficeSection> sections)
{
    public static IReadOnlyList<RightChoice> Roles { get; } =
    [
        new(OfficeRoles.Author, "Auteur: schrijft; iemand anders publiceert"),
        new(OfficeRoles.Editor, "Redacteur: schrijft en publiceert"),
        new(OfficeRoles.Coordinator, "Coördinator: bronnen, quarantaine en uitgaven"),
        new(OfficeRoles.Administrator, "Beheerder: alles, ook gebruikers"),
    ];

    /// <summary>Published ones, and those this user has already: an organisation off the site must not widen someone's rights when the form is saved.</summary>
    public IReadOnlyList<RightChoice> Organisations(UserRights held)
    {
        var published = site.All<Organisation>().OrderBy(one => one.Title, StringComparer.Ordinal).Select(one => new RightChoice(one.Key.ToString(), one.Title)).ToList();
        var gone = held.Organisations.Select(key => key.ToString()).Except(published.Select(choice => choice.Value));
        return [.. published, .. gone.Select(key => new RightChoice(key, $"Niet gepubliceerd ({key[..8]})"))];
    }

    public IReadOnlyList<RightChoice> Sections(UserRights held)
    {
        var known = sections.OrderBy(section => section.Order).Select(section => new RightChoice(section.Path, section.Title)).ToList();
        return [.. known, .. held.Sections.Except(known.Select(choice => choice.Value)).Select(path => new RightChoice(path, path))];
    }

    /// <returns>What was ticked; nothing when something was that is not there to tick.</returns>
    public UserRights? Read(StringValues roles, StringValues organisations, StringValues chosenSections, UserRights held)
    {
        var read = new UserRights(Set(roles), Set(organisations).Select(key => Guid.TryParse(key, out var parsed) ? parsed : Guid.Empty).ToHashSet(), Set(chosenSections));
        return read.Roles.IsSubsetOf(OfficeRoles.All)
            && read.Organisations.Select(key => key.ToString()).All(key => Organisations(held).Any(choice => choice.Value == key))
            && read.Sections.All(path => Sections(held).Any(choice => choice.Value == path))
                ? read
                : null;
    }

    private static HashSet<string> Set(StringValues values) => [.. values.OfType<string>()];
}
