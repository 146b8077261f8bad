using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Language.Errors;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Reads a GraphQL request from named texts: the query of an address, or the fields of a form (GraphQL over HTTP, "GET").</summary>
internal static class QueryStringReader
{
    /// <summary>Reads a request.</summary>
    /// <param name="valueOf">The values of a parameter.</param>
    public static ReadRequests Read(Func<string, StringValues> valueOf)
    {
        var request = new HttpGraphQLRequest();
        if (ReadInto(request, valueOf) is not { } error)
        {
            return ReadRequests.One(request);
        }

        request.Dispose();
        return ReadRequests.Refused(error);
    }

    private static GraphQLError? ReadInto(HttpGraphQLRequest request, Func<string, StringValues> valueOf)
    {
        foreach (string name in (ReadOnlySpan<string>)["query", "operationName", "id", "documentId", "variables", "extensions"])
        {
            if (valueOf(name).Count > 1)
            {
                return new GraphQLError($"The parameter `{name}` stands more than once.", TransportCodes.InvalidRequest);
            }
        }

        if (Text(valueOf("query")) is { } query)
        {
            request.TakeDocument(PooledBytes.Of(query));
        }

        request.OperationName = Text(valueOf("operationName"));
        request.PersistedId = Text(valueOf("id")) ?? Text(valueOf("documentId"));
        if (ReadObject("variables", valueOf, out var variables) is { } badVariables)
        {
            return badVariables;
        }

        request.TakeVariables(variables);
        var error = ReadObject("extensions", valueOf, out var extensions);
        using (extensions)
        {
            error ??= JsonParameters.ReadExtensions(extensions, request);
        }

        return error ?? (request.NamesDocument ? null : TransportErrors.NoDocument);
    }

    private static GraphQLError? ReadObject(string name, Func<string, StringValues> valueOf, out JsonDocument? value)
    {
        value = null;
        return Text(valueOf(name)) is { } text ? JsonParameters.ReadObject(Encoding.UTF8.GetBytes(text), name, out value) : null;
    }

    // An empty parameter, as a form without a value sends it, counts as absent.
    private static string? Text(StringValues values) => StringValues.IsNullOrEmpty(values) ? null : values[0];
}
