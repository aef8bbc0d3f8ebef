namespace Showcase.Core.Consent;

/// <summary>Where someone lets themself be shown; each is given and withdrawn by itself.</summary>
public enum ConsentChannel
{
    /// <summary>Pages, lists, search, feeds and the headless API of this site.</summary>
    Site,

    /// <summary>Films on this site.</summary>
    Video,

    /// <summary>The picture that social networks show with a shared link.</summary>
    Social,

    /// <summary>Other sites that show a page of this one (oEmbed).</summary>
    Embed,

    /// <summary>Management reports.</summary>
    Report,
}
