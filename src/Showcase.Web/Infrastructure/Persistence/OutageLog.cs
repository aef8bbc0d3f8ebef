namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Says once that the storage went away and once that it is back, however often is tried in between. One for each who tries.</summary>
internal sealed class OutageLog(ILogger log, string task)
{
    private int isOut;

    /// <summary>Logs the first failure of an outage; an exception that is about something else is logged whole, each time.</summary>
    /// <returns>True when the storage is to blame.</returns>
    public bool Failed(Exception exception)
    {
        if (StorageOutage.Explain(exception) is null)
        {
            log.LogError(exception, "{Task} is mislukt", task);
            return false;
        }

        if (Interlocked.Exchange(ref isOut, 1) == 0)
        {
            log.LogError("{Task} lukt nu niet en wordt steeds opnieuw geprobeerd. {Reason}", task, StorageFailure.Explain(exception) ?? "De database antwoordt niet.");
        }

        return true;
    }

    public void Succeeded()
    {
        if (Interlocked.Exchange(ref isOut, 0) == 1)
        {
            log.LogInformation("{Task} lukt weer", task);
        }
    }
}
