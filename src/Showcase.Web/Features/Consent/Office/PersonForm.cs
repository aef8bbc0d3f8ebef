using System.Globalization;
using Showcase.Core.Access;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>What someone typed of a person.</summary>
internal sealed record PersonForm(string Name, string Contact, string Language, string Keeper, Guid Organisation, long Revision)
{
    public static PersonForm Empty(string keeper) => new("", "", "Nederlands", keeper, Guid.Empty, 0);

    public static PersonForm Of(PersonRow row) => new(row.Name, row.Contact, row.Language, row.Keeper, row.Organisation, row.Revision);

    public static PersonForm Read(IFormCollection form) => new(
        Text(form, "naam"), form["contact"].ToString().Trim(), Text(form, "taal"), Text(form, "beheerder"),
        Guid.TryParse(form["organisatie"], out var organisation) ? organisation : Guid.Empty,
        long.TryParse(form["revisie"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0);

    /// <param name="letters">Knows what an e-mail address is.</param>
    /// <param name="mayChoose">The organisations of which the writer may keep records.</param>
    /// <returns>Dutch sentence; nothing when it can be kept.</returns>
    public string? Problem(IOfficeLetters letters, IReadOnlySet<Guid> mayChoose) => this switch
    {
        { Name.Length: 0 } => "Vul de naam in.",
        { Name.Length: > PersonRow.LongestName } => $"Een naam is ten hoogste {PersonRow.LongestName} tekens.",
        { Contact.Length: > PersonRow.LongestContact } => $"‘Hoe te bereiken’ is ten hoogste {PersonRow.LongestContact} tekens.",
        { Language.Length: > 60 } => "De taal is ten hoogste 60 tekens.",
        _ when !(OfficeText.IsStorable(Name) && OfficeText.IsStorable(Contact) && OfficeText.IsStorable(Language)) => "In wat u typte staan tekens die niet bewaard kunnen worden.",
        _ when new RealName(Name).IsEmpty => "Vul de echte naam in, met letters. De site zoekt ermee of die naam nergens staat.",
        _ when !letters.IsAddress(Keeper) => "Vul bij ‘wie houdt dit bij’ één e-mailadres in.",
        _ when !mayChoose.Contains(Organisation) => "Kies de organisatie die dit dossier bijhoudt.",
        _ => null,
    };

    public void Fill(PersonRow row) => (row.Name, row.Contact, row.Language, row.Keeper, row.Organisation) = (Name, Contact, Language, Keeper, Organisation);

    private static string Text(IFormCollection form, string name) => string.Join(' ', form[name].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
