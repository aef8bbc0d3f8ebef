using System.Threading.Channels;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Letters that nobody waits for: how long they take, and whether there was one at all, cannot be seen from an answer.</summary>
internal sealed class BackgroundMail(IServiceScopeFactory scopes, ILogger<BackgroundMail> log) : BackgroundService
{
    private const int MostWaiting = 500;

    private readonly Channel<Func<IServiceProvider, CancellationToken, Task>> waiting =
        Channel.CreateBounded<Func<IServiceProvider, CancellationToken, Task>>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Queues work that ends in a letter. When too much waits already, it is given up: whoever asked asks again.</summary>
    public void Post(Func<IServiceProvider, CancellationToken, Task> work) => waiting.Writer.TryWrite(work);

    public void Post(OutgoingMail mail) => Post((services, cancellationToken) => services.GetRequiredService<Mailer>().SendAsync(mail, cancellationToken));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var work in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await work(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // Neither the letter nor the exception that may quote it: links are not for a log.
                log.LogError("Een bericht is niet verstuurd: {Reason} ({Kind})", (failed as MailException)?.Message ?? "onverwachte fout", (failed.InnerException ?? failed).GetType().Name);
            }
        }
    }
}
