using System.Text.Json;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>The sentences about values that do not fit their types.</summary>
internal static class InputMessages
{
    /// <summary>How much of a text that does not fit is repeated to the caller.</summary>
    private const int LongestQuotation = 60;

    public const string TooDeep = "it is nested too deeply";

    public static InputProblem NullNotAllowed(GraphQLType type) => new($"null is not allowed, the type is {type}");

    public static InputProblem NotAnObject(InputObjectType type, string found) => new($"expected an object of the type {type}, found {found}");

    public static InputProblem UnknownField(InputObjectType type, string field) => new($"the type {type} has no field \"{field}\"");

    public static InputProblem MissingField(InputValue field) => new($"the field \"{field.Name}\" of the type {field.Type} is required and was not given");

    public static InputProblem NotOneField(InputObjectType type, int found) => new($"exactly one field of the type {type} must be given, found {found}");

    public static InputProblem NullInOneOf(InputObjectType type, string field) => new($"the field \"{field}\" of the type {type} must not be null");

    public static InputProblem NotAnEnumValue(EnumType type, string found) => new($"expected a value of the enum {type}, found {found}");

    public static InputProblem NotOfScalar(string? problem, string found) => new($"{problem ?? "it cannot be read"}, found {found}");

    public static string Found(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Shortened(json.GetRawText()),
    };

    public static string Shortened(string text) => text.Length <= LongestQuotation ? text : string.Concat(text.AsSpan(0, LongestQuotation), "...");
}
