using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Showcase.Web.Features.Webhooks.Sending;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>Addresses that lead inside, and receivers that lie, never end or send elsewhere.</summary>
public sealed class HostileReceiverTests(HookSite site, OfficeHost guarded) : IClassFixture<HookSite>, IClassFixture<OfficeHost>
{
    [Theory]
    [InlineData("http://www.example.org/")]
    [InlineData("ftp://www.example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://www.example.org/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://0/")]
    [InlineData("https://0x0a010203/")]
    [InlineData("https://0xac140001/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://[64:ff9b::7f00:1]/")]
    [InlineData("https://wie:wat@www.example.org/")]
    [InlineData("https://www.example.org/#deel")]
    [InlineData("https:///pad")]
    [InlineData("/webhook")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://www.example.org/\r\nHost: elders")]
    [InlineData("")]
    public void An_address_that_may_lead_inside_or_is_none_is_refused_in_the_form(string address) => Assert.NotNull(HookAddress.WhyNot(address, new WebhooksOptions()));

    [Theory]
    [InlineData("https://www.example.org/webhook?x=1")]
    [InlineData("https://www.example.org:8443/")]
    [InlineData("https://8.8.8.8/")]
    public void An_ordinary_address_is_taken(string address) => Assert.Null(HookAddress.WhyNot(address, new WebhooksOptions()));

    [Fact]
    public void An_address_that_is_too_long_is_refused() => Assert.NotNull(HookAddress.WhyNot("https://www.example.org/" + new string('a', 2000), new WebhooksOptions()));

    [Theory]
    [InlineData("https://localhost:{0}/binnen")]
    [InlineData("https://127.0.0.1:{0}/binnen")]
    [InlineData("https://[::ffff:127.0.0.1]:{0}/binnen")]
    public async Task A_name_that_points_inside_is_found_out_when_calling_and_nothing_is_sent(string address)
    {
        var host = await guarded.Started;
        var (id, _) = await host.HookAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, new Uri(site.Receiver.Address).Port));

        var outcome = await host.TryAsync(id);

        Assert.Equal((null, "Het adres wijst naar een computer binnen het eigen netwerk.", true), (outcome.Status, outcome.Answer, outcome.IsLasting));
        Assert.False(site.Receiver.HasHeard("/binnen"));
    }

    [Fact]
    public async Task A_plain_http_address_that_got_into_the_database_is_not_called()
    {
        var host = await guarded.Started;
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address);

        Assert.Equal("Het adres moet met https:// beginnen.", (await host.TryAsync(id)).Answer);
        Assert.False(site.Receiver.HasHeard(path));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Nobody_is_sent_elsewhere(int status)
    {
        var (path, address) = site.Place();
        var (elsewhere, target) = site.Place();
        site.Receiver.Answers[path] = context =>
        {
            (context.Response.StatusCode, context.Response.Headers.Location) = (status, target);
            return Task.CompletedTask;
        };
        var (id, _) = await site.Host.HookAsync(address);

        var outcome = await site.Host.TryAsync(id);

        Assert.Equal((status, false), (outcome.Status, outcome.IsDelivered));
        Assert.False(site.Receiver.HasHeard(elsewhere));
    }

    [Theory]
    [InlineData("huge")]
    [InlineData("packed")]
    [InlineData("never-ending")]
    [InlineData("dripping")]
    public async Task Of_an_answer_only_its_beginning_is_read_and_it_counts_as_delivered(string trouble)
    {
        using var impatient = site.Host.WithOptions<WebhooksOptions>(options => options.TimeoutSeconds = 2);
        var (path, address) = site.Place();
        site.Receiver.Answers[path] = context => MisbehaveAsync(context, trouble);
        var (id, _) = await site.Host.HookAsync(address);
        var clock = Stopwatch.StartNew();

        var outcome = await site.Host.TryAsync(id);

        Assert.Equal((200, true), (outcome.Status, outcome.IsDelivered));
        Assert.InRange(outcome.Answer.Length, 1, AttemptRow.LongestAnswer);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
        Assert.Equal(outcome.Answer, Assert.Single(await site.Host.AttemptsAsync(id)).Answer);
    }

    [Fact]
    public async Task An_answer_goes_into_the_log_as_plain_text()
    {
        var (path, address) = site.Place();
        site.Receiver.Answers[path] = context => context.Response.Body.WriteAsync("goed\u0000\u001b[31m\u202egedraaid\r\n<script>alert(1)</script>"u8.ToArray().Concat(new byte[] { 0xff, 0xfe }).ToArray()).AsTask();
        var (id, _) = await site.Host.HookAsync(address);

        var answer = (await site.Host.TryAsync(id)).Answer;

        Assert.StartsWith("goed  [31m gedraaid \n<script>", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(answer, character => char.IsControl(character) && character != '\n');
    }

    [Theory]
    [InlineData("Host: elders")]
    [InlineData("content-length: 5")]
    [InlineData("Transfer-Encoding: chunked")]
    [InlineData("webhook-signature: v1,nep")]
    [InlineData("Umb-Webhook-Event: Umbraco.Iets")]
    [InlineData("X-Forwarded-For: 127.0.0.1")]
    [InlineData("X-Goed: waarde\u0000nul")]
    [InlineData("X-Goed: é")]
    [InlineData("X-Goed:")]
    [InlineData("X Fout: waarde")]
    [InlineData("X-Fout(1): waarde")]
    [InlineData(": waarde")]
    [InlineData("zonder dubbele punt")]
    [InlineData("X-Een: 1\nx-een: 2")]
    [InlineData("X-Een: 1\rTransfer-Encoding: chunked")]
    public void A_header_that_is_none_or_is_ours_is_refused(string text) => Assert.NotNull(HookHeaders.Read(text).Problem);

    [Fact]
    public void Headers_have_limits_and_what_is_good_is_taken_as_it_is()
    {
        Assert.NotNull(HookHeaders.Read("X-Lang: " + new string('a', 1_001)).Problem);
        Assert.NotNull(HookHeaders.Read(new string('a', 20_000)).Problem);
        Assert.NotNull(HookHeaders.Read(string.Join('\n', Enumerable.Range(0, 11).Select(number => $"X-{number}: a"))).Problem);
        var (headers, problem) = HookHeaders.Read("  Authorization : Bearer a:b=c \r\n\r\nX-Bron: showcase, twee");
        Assert.Null(problem);
        Assert.Equal([KeyValuePair.Create("Authorization", "Bearer a:b=c"), KeyValuePair.Create("X-Bron", "showcase, twee")], headers);
    }

    private static async Task MisbehaveAsync(HttpContext context, string trouble)
    {
        var block = new byte[64 * 1024];
        Array.Fill(block, (byte)'a');
        switch (trouble)
        {
            case "huge":
                context.Response.ContentLength = 10_000_000_000;
                await WriteUntilGoneAsync(context, block);
                break;
            case "packed":
                context.Response.Headers.ContentEncoding = "gzip";
                await using (var packed = new System.IO.Compression.GZipStream(context.Response.Body, System.IO.Compression.CompressionLevel.Fastest))
                {
                    for (var count = 0; count < 16_000; count++) await packed.WriteAsync(block, context.RequestAborted);
                }

                break;
            case "never-ending":
                await WriteUntilGoneAsync(context, block);
                break;
            case "dripping":
                while (true)
                {
                    await context.Response.WriteAsync("a", context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                    await Task.Delay(100, context.RequestAborted);
                }
        }
    }

    private static async Task WriteUntilGoneAsync(HttpContext context, byte[] block)
    {
        while (true)
        {
            await context.Response.Body.WriteAsync(block, context.RequestAborted);
        }
    }
}
