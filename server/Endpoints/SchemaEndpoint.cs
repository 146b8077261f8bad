using System.Buffers;
using System.Security.Cryptography;
using System.Text;
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

    public SchemaEndpoint(ServedGraph graph, AnswerSender sender)
    {
        _sdl = Encoding.UTF8.GetBytes(graph.Sdl);
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_sdl.Span).AsSpan(0, 16))}\"");
        _sender = sender;
    }

    /// <summary>Sends the schema, or 304 to a client that has it.</summary>
    public Task SendAsync(HttpContext context, RequestTrace trace)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = _tag;
        headers.CacheControl = new CacheControlHeaderValue { Public = true, NoCache = true };
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(_tag, useStrongComparison: false) || held.Equals(EntityTagHeaderValue.Any)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        return _sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(_sdl), DocumentType);
    }
}
