using System.Runtime.InteropServices;
using System.Text.Json;
using Jamsostek.Graph.Server.Hosting;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>
/// The entity tag of an answer, known before the request is executed: a data version never changes, so that version, document, operation and variables decide
/// every byte (RFC 9110, section 8.8.3). The compressed forms of an answer have tags of their own, with the coding behind a hyphen.
/// </summary>
internal readonly record struct AnswerTag
{
    private readonly string _hash;

    private AnswerTag(string hash) => _hash = hash;

    /// <summary>The tag of the answer to a request.</summary>
    /// <param name="program">Tells one build of the program from another, and one schema from another.</param>
    /// <param name="view">The data that is read.</param>
    /// <param name="document">The document as UTF-8.</param>
    /// <param name="request">The other parameters of the request.</param>
    /// <param name="format">The form of the answer.</param>
    public static AnswerTag Of(string program, GraphView view, ReadOnlyMemory<byte> document, HttpGraphQLRequest request, AnswerFormat format)
    {
        var parts = new TagParts(stackalloc byte[TagParts.Usual]);
        parts.Add(program);
        parts.Add(view.Content);
        parts.Add(document.Span);
        parts.Add(request.OperationName);
        parts.Add(request.Variables.ValueKind == JsonValueKind.Undefined ? [] : JsonMarshal.GetRawUtf8Value(request.Variables));
        parts.Add([(byte)format]);
        return new AnswerTag(parts.Hash());
    }

    /// <summary>The tag of an answer that an address alone decides.</summary>
    /// <param name="program">Tells one build of the program from another.</param>
    /// <param name="view">The data that is read.</param>
    /// <param name="address">Path and parameters.</param>
    public static AnswerTag Of(string program, GraphView view, string address)
    {
        var parts = new TagParts(stackalloc byte[TagParts.Usual]);
        parts.Add(program);
        parts.Add(view.Content);
        parts.Add(address);
        return new AnswerTag(parts.Hash());
    }

    /// <summary>The tag of an answer that no data version decides.</summary>
    /// <param name="content">All that it depends on.</param>
    public static AnswerTag Of(string content)
    {
        var parts = new TagParts(stackalloc byte[TagParts.Usual]);
        parts.Add(content);
        return new AnswerTag(parts.Hash());
    }

    /// <summary>The header of an answer that is sent in a content coding; null for none.</summary>
    public string Header(string? coding) => coding is null ? $"\"{_hash}\"" : $"\"{_hash}-{coding}\"";

    /// <summary>The tag under which a client holds the answer, in whatever coding (If-None-Match compares weakly: RFC 9110, section 13.1.2).</summary>
    /// <returns>Null when it does not hold it.</returns>
    public string? HeldBy(HttpRequest request)
    {
        var headers = request.Headers.IfNoneMatch;
        if (headers.Count == 0)
        {
            return null;
        }

        // Nearly every client holds one answer, and sends its tag as it got it: that needs no reading.
        if (headers is [{ } only] && only.Length == _hash.Length + 2 && only is ['"', .., '"'] && only.AsSpan(1, _hash.Length).SequenceEqual(_hash))
        {
            return only;
        }

        foreach (var held in request.GetTypedHeaders().IfNoneMatch)
        {
            var tag = held.Tag.AsSpan().Trim('"');
            if (tag.StartsWith(_hash, StringComparison.Ordinal) && (tag.Length == _hash.Length || tag[_hash.Length] == '-'))
            {
                return held.Tag.ToString();
            }
        }

        return null;
    }
}
