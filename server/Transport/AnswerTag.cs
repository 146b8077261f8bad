using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(program));
        Append(hash, Encoding.UTF8.GetBytes(view.Content));
        Append(hash, document.Span);
        Append(hash, Encoding.UTF8.GetBytes(request.OperationName ?? ""));
        Append(hash, request.Variables.ValueKind == JsonValueKind.Undefined ? [] : JsonMarshal.GetRawUtf8Value(request.Variables));
        Append(hash, Encoding.UTF8.GetBytes(format.ToString()));
        return new AnswerTag(Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16)));
    }

    /// <summary>The tag of an answer that an address alone decides.</summary>
    /// <param name="program">Tells one build of the program from another.</param>
    /// <param name="view">The data that is read.</param>
    /// <param name="address">Path and parameters.</param>
    public static AnswerTag Of(string program, GraphView view, string address)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(program));
        Append(hash, Encoding.UTF8.GetBytes(view.Content));
        Append(hash, Encoding.UTF8.GetBytes(address));
        return new AnswerTag(Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16)));
    }

    /// <summary>The tag of an answer that no data version decides.</summary>
    /// <param name="content">All that it depends on.</param>
    public static AnswerTag Of(string content) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16)));

    /// <summary>The header of an answer that is sent in a content coding; null for none.</summary>
    public string Header(string? coding) => coding is null ? $"\"{_hash}\"" : $"\"{_hash}-{coding}\"";

    /// <summary>The tag under which a client holds the answer, in whatever coding (If-None-Match compares weakly: RFC 9110, section 13.1.2).</summary>
    /// <returns>Null when it does not hold it.</returns>
    public string? HeldBy(HttpRequest request)
    {
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

    // The length stands in front, so that what is moved from one part to the next makes another text.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
