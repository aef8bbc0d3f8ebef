using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Showcase.Web.Tests.Identity.Passkeys;

/// <summary>A device that makes and uses one passkey, and can be told to misbehave (WebAuthn level 2, ES256, no attestation).</summary>
internal sealed class SoftAuthenticator : IDisposable
{
    private const byte Present = 1;
    private const byte Verified = 4;
    private const byte HasCredential = 64;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string? _user;
    private uint _count;

    /// <summary>Of the page that asks, as the browser would say it.</summary>
    public required string Origin { get; set; }

    /// <summary>Whether a finger or a code was given.</summary>
    public bool IsVerified { get; set; } = true;

    /// <summary>The answer to a question for a new passkey.</summary>
    public string Make(JsonNode options)
    {
        _user = (string)options["user"]!["id"]!;
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        byte[] publicKey = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Data((string)options["rp"]!["id"]!, HasCredential), .. new byte[16], 0, (byte)_id.Length, .. _id, .. publicKey];
        byte[] attestation = [0xa3, .. Word("fmt"), .. Word("none"), .. Word("attStmt"), 0xa0, .. Word("authData"), 0x59, (byte)(data.Length >> 8), (byte)data.Length, .. data];
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = WebEncoders.Base64UrlEncode(ClientData("webauthn.create", options)),
            ["attestationObject"] = WebEncoders.Base64UrlEncode(attestation),
            ["transports"] = new JsonArray("internal"),
        });
    }

    /// <summary>The answer to a question who someone is.</summary>
    public string Use(JsonNode options)
    {
        _count++;
        var client = ClientData("webauthn.get", options);
        var data = Data((string)options["rpId"]!, 0);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = WebEncoders.Base64UrlEncode(client),
            ["authenticatorData"] = WebEncoders.Base64UrlEncode(data),
            ["signature"] = WebEncoders.Base64UrlEncode(signature),
            ["userHandle"] = _user,
        });
    }

    public void Dispose() => _key.Dispose();

    private byte[] Data(string site, byte extra)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, _count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(Present | (IsVerified ? Verified : 0) | extra), .. count];
    }

    private byte[] ClientData(string type, JsonNode options) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["type"] = type, ["challenge"] = (string)options["challenge"]!, ["origin"] = Origin, ["crossOrigin"] = false }.ToJsonString());

    private string Credential(JsonObject response) => new JsonObject
    {
        ["id"] = WebEncoders.Base64UrlEncode(_id),
        ["rawId"] = WebEncoders.Base64UrlEncode(_id),
        ["type"] = "public-key",
        ["authenticatorAttachment"] = "platform",
        ["clientExtensionResults"] = new JsonObject(),
        ["response"] = response,
    }.ToJsonString();

    private static byte[] Word(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];
}
