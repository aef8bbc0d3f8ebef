using System.Text;
using Microsoft.AspNetCore.Http;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Every way in which an answer can be slow, broken or none.</summary>
internal static class SourceTrouble
{
    public static async Task MakeAsync(HttpContext context, string trouble)
    {
        var response = context.Response;
        response.ContentType = "application/json";
        switch (trouble.Split(" then ")[0])
        {
            case "429":
                (response.StatusCode, response.Headers.RetryAfter) = (429, "0");
                break;
            case "429 for long":
                (response.StatusCode, response.Headers.RetryAfter) = (429, "86400");
                break;
            case "503":
                response.StatusCode = 503;
                break;
            case "401":
                response.StatusCode = 401;
                break;
            case "redirect":
                response.Redirect("http://169.254.169.254/");
                break;
            case "broken off":
                response.ContentLength = 5000;
                await response.WriteAsync("{\"tabel\": \"inz");
                await response.Body.FlushAsync();
                context.Abort();
                break;
            case "slow":
                await response.WriteAsync(" ");
                await response.Body.FlushAsync();
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "wrong content type":
                response.ContentType = "text/html; charset=utf-8";
                await response.WriteAsync("<html>");
                break;
            case "no JSON":
                await response.WriteAsync("{\"tabel\": \"inzet\", ");
                break;
            case "deep JSON":
                await response.WriteAsync(new string('[', 10_000) + new string(']', 10_000));
                break;
            case "another table":
                await response.WriteAsync("{\"tabel\": \"opdrachten\"}");
                break;
            case "100 MB":
                await WriteMuchAsync(response.Body, 100, context.RequestAborted);
                break;
            case "packed bomb":
                response.Headers.ContentEncoding = "gzip";
                await using (var packed = new System.IO.Compression.GZipStream(response.Body, System.IO.Compression.CompressionLevel.Fastest))
                {
                    await WriteMuchAsync(packed, 100, context.RequestAborted);
                }

                break;
        }
    }

    private static async Task WriteMuchAsync(Stream body, int megabytes, CancellationToken aborted)
    {
        var block = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
        try
        {
            for (var number = 0; number < megabytes; number++)
            {
                await body.WriteAsync(block, aborted);
            }
        }
        catch (Exception refused) when (refused is OperationCanceledException or IOException)
        {
            // The reader hung up, as it should.
        }
    }
}
