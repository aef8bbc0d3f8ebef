using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Http;
using Umbraco.Cms.Core;

namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>Sends one message once.</summary>
internal sealed class WebhookPost(OutboundClient client, HookSecrets secrets, IOptionsMonitor<WebhooksOptions> options, TimeProvider clock)
{
    private const int MostRead = 4 * AttemptRow.LongestAnswer;

    public async Task<PostOutcome> SendAsync(WebhookRow hook, MessageRow message, CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        try
        {
            if (SecretsOf(hook) is not { Count: > 0 } keys) return new(null, "De sleutels waarmee het geheim bewaard werd zijn weg. Vernieuw het geheim van deze webhook.", 0) { IsLasting = true };
            var body = Encoding.UTF8.GetBytes(message.Payload);
            var answer = await client.PostAsync(RequestOf(hook, message, body, keys), new OutboundBody(body, "application/json; charset=utf-8"), cancellationToken);
            return new((int)answer.Status, AnswerText.Of(answer.Body.Span), Elapsed(begun)) { RetryAfter = answer.RetryAfter };
        }
        catch (OutboundException failed)
        {
            return new(null, failed.Message, Elapsed(begun)) { IsLasting = failed.IsLasting };
        }
    }

    private OutboundRequest RequestOf(WebhookRow hook, MessageRow message, byte[] body, IReadOnlyList<string> keys)
    {
        var now = options.CurrentValue;
        var headers = HookHeaders.Read(secrets.Read(hook.Headers) ?? "").Headers.ToDictionary(StringComparer.OrdinalIgnoreCase);
        headers["User-Agent"] = "Showcase";
        headers[Constants.WebhookEvents.HeaderNames.EventName] = message.Event;
        headers[Constants.WebhookEvents.HeaderNames.RetryCount] = message.Retries.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in MessageSignature.Headers($"msg_{message.Key:N}", clock.GetUtcNow(), body, keys)) headers[name] = value;
        return new(new Uri(hook.Address))
        {
            Headers = headers, MaximumBytes = MostRead, Timeout = TimeSpan.FromSeconds(now.TimeoutSeconds), AllowHttp = now.AllowHttp, AllowPrivateAddresses = now.AllowPrivateAddresses, Party = "ontvanger",
        };
    }

    private List<string> SecretsOf(WebhookRow hook) =>
        [.. new[] { secrets.Read(hook.Secret), hook.FormerSecretEnds > clock.GetUtcNow() ? secrets.Read(hook.FormerSecret) : null }.OfType<string>()];

    private int Elapsed(long begun) => (int)clock.GetElapsedTime(begun).TotalMilliseconds;
}

/// <summary>How one attempt ended.</summary>
/// <param name="Status">Nothing when there was no answer.</param>
/// <param name="Answer">Its beginning, or a Dutch reason why there was none.</param>
internal sealed record PostOutcome(int? Status, string Answer, int DurationMilliseconds)
{
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True when trying again without a change somewhere is useless.</summary>
    public bool IsLasting { get; init; }

    public bool IsDelivered => Status is >= 200 and < 300;
}
