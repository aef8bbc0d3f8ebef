using Microsoft.AspNetCore.Mvc;

namespace Showcase.Web.Tests.Http;

/// <summary>Reads what is sent, as a form of the site would; only on sites that a test starts with it.</summary>
public sealed class BodyReaderController : Controller
{
    [HttpPost("/proef/lichaam"), HttpPost("/umbraco/proef/lichaam"), HttpPost("/api/proef/lichaam")]
    public async Task<IActionResult> Read()
    {
        using var reader = new StreamReader(Request.Body);
        return Ok((await reader.ReadToEndAsync(HttpContext.RequestAborted)).Length);
    }

    [HttpPost("/proef/formulier")]
    public async Task<IActionResult> Form() => Ok((await Request.ReadFormAsync(HttpContext.RequestAborted)).Count);
}
