using System.Text.Json;

namespace Showcase.Web.Features.Delivery;

/// <summary>An answer written whole before its first byte leaves, so that a failure half-way is an error and not half an answer.</summary>
internal sealed class DeliveryAnswer : IResult
{
    private readonly byte[] json;

    private DeliveryAnswer(byte[] json) => this.json = json;

    public static DeliveryAnswer Write<T>(T value) => new(JsonSerializer.SerializeToUtf8Bytes(value, DeliveryJson.Options));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = json.Length;
        return httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted).AsTask();
    }
}
