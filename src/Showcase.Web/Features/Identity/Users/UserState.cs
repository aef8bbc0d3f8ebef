namespace Showcase.Web.Features.Identity.Users;

/// <summary>How an account stands.</summary>
internal enum UserState
{
    /// <summary>Sent a link and not in yet.</summary>
    Invited,

    Active,

    /// <summary>Closed for a while after wrong passwords or codes.</summary>
    LockedOut,

    /// <summary>Shut by an administrator.</summary>
    Disabled,
}

internal static class UserStates
{
    public static UserState Of(OfficeUser user, DateTimeOffset now) =>
        user.IsDisabled ? UserState.Disabled : user.LockoutEnd > now ? UserState.LockedOut : user.LastSignedIn is null ? UserState.Invited : UserState.Active;

    public static string Word(UserState state) => state switch
    {
        UserState.Invited => "Uitgenodigd",
        UserState.Active => "Actief",
        UserState.LockedOut => "Geblokkeerd",
        _ => "Uitgeschakeld",
    };

    /// <summary>For the colour of the word.</summary>
    public static string Mark(UserState state) => state switch
    {
        UserState.Active => "goed",
        UserState.Invited => "",
        UserState.LockedOut => "let-op",
        _ => "fout",
    };
}
