namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>What coordinators read.</summary>
internal static class PullWords
{
    public static string Of(PullState state) => state switch
    {
        PullState.Running => "bezig",
        PullState.Accepted => "ingelezen",
        PullState.Unchanged => "ongewijzigd",
        PullState.Waiting => "wacht",
        PullState.Held => "opgehouden",
        PullState.Refused => "geweigerd",
        PullState.Failed => "onbereikbaar",
        PullState.Stopped => "gestopt",
        _ => "onderbroken",
    };

    public static string Of(PullTrigger trigger) => trigger switch
    {
        PullTrigger.Schedule => "volgens schema",
        PullTrigger.Command => "op opdracht",
        PullTrigger.Person => "met de hand",
        _ => "bij het starten",
    };

    public static string Of(RecordChange change) => change switch
    {
        RecordChange.Added => "nieuw",
        RecordChange.Changed => "gewijzigd",
        _ => "verdwenen",
    };
}
