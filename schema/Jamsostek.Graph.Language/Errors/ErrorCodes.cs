namespace Jamsostek.Graph.Language.Errors;

/// <summary>The codes that clients of a HotChocolate server know, and what they mean here.</summary>
public static class ErrorCodes
{
    /// <summary>The body is no GraphQL request, or the document cannot be parsed.</summary>
    public const string Syntax = "HC0011";

    /// <summary>The request has no document.</summary>
    public const string NoDocument = "HC0013";

    /// <summary>A value does not fit its type.</summary>
    public const string InvalidType = "HC0016";

    /// <summary>A required variable is missing or null.</summary>
    public const string RequiredVariable = "HC0018";

    /// <summary>A field that is never null came out as null.</summary>
    public const string NullForNonNull = "HC0018";

    /// <summary>The persisted operation is not known.</summary>
    public const string UnknownOperation = "HC0020";

    /// <summary>A filter operation that needs a value was given null.</summary>
    public const string NullFilter = "HC0026";

    /// <summary>The request took longer than allowed.</summary>
    public const string Timeout = "HC0045";

    /// <summary>Introspection is turned off.</summary>
    public const string IntrospectionOff = "HC0046";

    /// <summary>The request costs more than allowed.</summary>
    public const string Cost = "HC0047";

    /// <summary>The client went away.</summary>
    public const string Cancelled = "HC0049";

    /// <summary>More items were asked for than a page may hold.</summary>
    public const string PageSize = "HC0051";

    /// <summary>None of the accepted media types can be written.</summary>
    public const string NothingAcceptable = "HC0063";

    /// <summary>The Accept header cannot be read.</summary>
    public const string UnreadableAccept = "HC0064";

    /// <summary>Only persisted operations are allowed.</summary>
    public const string PersistedOnly = "HC0067";

    /// <summary>The cursor cannot be read or its data version is gone.</summary>
    public const string Cursor = "HC0078";

    /// <summary>A page size is negative.</summary>
    public const string NegativePage = "HC0079";

    /// <summary>A definition or a binding of the schema is not valid.</summary>
    public const string Schema = "SCHEMA_INVALID";

    /// <summary>Introspection is nested too deeply.</summary>
    public const string IntrospectionDepth = "HC0086";

    /// <summary>The document breaks a rule of validation that HotChocolate has no code for; the code is Apollo's, which tools know.</summary>
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>Not exactly one of the arguments was given that tell the size of a list.</summary>
    public const string SlicingArgument = "HC0082";

    /// <summary>The document has no such operation, or it is not clear which one is meant.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>A mutation in a request that may only read.</summary>
    public const string MutationNotAllowed = "MUTATION_NOT_ALLOWED";

    /// <summary>The answer is longer than allowed.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>A mistake of the server; the log has it under the error's id.</summary>
    public const string Unexpected = "UNEXPECTED_ERROR";

    /// <summary>The request needs a key or a token.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The caller may not do this.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
}
