using System.Buffers;
using System.Security.Cryptography;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>Sends the schema as text, with an entity tag, so that tools can ask cheaply whether it changed.</summary>
internal sealed class SchemaEndpoint
{
    private static readonly StringValues DocumentType = MediaTypes.GraphQLDocument + "; charset=utf-8";
    private readonly ReadOnlyMemory<byte> _sdl;
    private readonly EntityTagHeaderValue _tag;
    private readonly AnswerSender _sender;
    private readonly AccessGate _gate;

    public SchemaEndpoint(ServedGraph graph, AnswerSender sender, AccessGate gate)
    {
        _sdl = graph.Sdl;
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_sdl.Span).AsSpan(0, 16))}\"");
        (_sender, _gate) = (sender, gate);
    }

    /// <summary>Sends the schema, or 304 to a client that has it.</summary>
    public async Task SendAsync(HttpContext context, RequestTrace trace)
    {
        if (await _gate.CheckAsync(context, trace, AccessScope.Read) is { } refused)
        {
            using var refusal = GraphQLResponse.Refuse(refused.Error);
            await _sender.SendErrorAsync(context, trace, refusal, AnswerFormat.Json, refused.Status);
            return;
        }

        var headers = context.Response.GetTypedHeaders();
        headers.ETag = _tag;
        headers.CacheControl ??= new CacheControlHeaderValue { Public = true, NoCache = true };
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(_tag, useStrongComparison: false) || held.Equals(EntityTagHeaderValue.Any)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        await _sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(_sdl), DocumentType);
    }
}
