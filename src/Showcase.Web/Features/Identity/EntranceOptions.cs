namespace Showcase.Web.Features.Identity;

/// <summary>How hard the door is to force; section <c>Showcase:Entrance</c>.</summary>
internal sealed class EntranceOptions
{
    public const string Section = "Showcase:Entrance";

    /// <summary>Attempts from one address (of IPv6: one /64) per <see cref="WindowMinutes"/>.</summary>
    public int AttemptsPerAddress { get; set; } = 20;

    /// <summary>Attempts on one account per <see cref="WindowMinutes"/>, whether it exists or not.</summary>
    public int AttemptsPerAccount { get; set; } = 10;

    public int WindowMinutes { get; set; } = 15;

    /// <summary>Wrong passwords in a row after which an account is closed for <see cref="WindowMinutes"/>.</summary>
    public int WrongPasswords { get; set; } = 5;

    /// <summary>Minutes without a request after which someone is signed out.</summary>
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Hours after signing in at which someone is signed out in any case.</summary>
    public int SessionHours { get; set; } = 12;

    /// <summary>Hours a sign-in link can be used.</summary>
    public int LinkHours { get; set; } = 24;

    /// <summary>Whether the first administrator's link is printed on the console at start.</summary>
    public bool PrintLink { get; set; } = true;

    /// <summary>Shortest time a refusal takes, in milliseconds, so that its length tells nothing.</summary>
    public int RefusalMilliseconds { get; set; } = 400;

    /// <summary>Minutes a link to set a new password, asked for by whoever knows an address, can be used.</summary>
    public int ResetMinutes { get; set; } = 60;

    /// <summary>Mails that one account is sent per <see cref="WindowMinutes"/> because someone asked for them.</summary>
    public int MailsPerAccount { get; set; } = 3;

    /// <summary>Days after which a letter that nobody took is removed from the folder for outgoing mail; never while its link can be used.</summary>
    public int LetterDays { get; set; } = 14;

    /// <summary>Minutes between the password and the code of the second step.</summary>
    public int SecondStepMinutes { get; set; } = 5;

    /// <summary>Whether everyone needs a second step, or a passkey, before anything but the own account opens.</summary>
    public bool RequireSecondFactor { get; set; }
}
