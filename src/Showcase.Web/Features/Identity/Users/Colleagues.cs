using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>Names from the accounts that there are.</summary>
internal sealed class Colleagues(ShowcaseDbContext database, UserQueries users) : IColleagues
{
    private const int Most = 200;

    public async Task<ColleagueNames> NamesAsync(IEnumerable<string?> signIns, CancellationToken cancellationToken)
    {
        var asked = signIns.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (asked.Count == 0) return new(new Dictionary<string, string>());
        var found = await database.Set<OfficeUser>().AsNoTracking().Where(user => asked.Contains(user.UserName!)).Select(user => new { SignIn = user.UserName!, user.PersonName }).ToListAsync(cancellationToken);
        // Two of the same name are told apart by what they sign in with.
        var twice = found.GroupBy(user => user.PersonName, StringComparer.CurrentCultureIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.CurrentCultureIgnoreCase);
        return new(found.ToDictionary(
            user => user.SignIn,
            user => user.PersonName.Length == 0 ? user.SignIn : twice.Contains(user.PersonName) ? $"{user.PersonName} ({user.SignIn})" : user.PersonName,
            StringComparer.OrdinalIgnoreCase));
    }

    public async Task<IReadOnlyList<string>> SignInsOfAsync(string words, CancellationToken cancellationToken) =>
        await users.Find(words, null).OrderBy(user => user.UserName).Select(user => user.UserName!).Take(Most).ToListAsync(cancellationToken);
}
