using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>The variables of a query as parameters of an address: the same writings as for tables, read by the types that the query declares.</summary>
public sealed class QueryVariables
{
    /// <summary>The variables of a query.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="operation">A valid query.</param>
    public QueryVariables(Schema schema, OperationDefinitionNode operation)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(operation);
        All = [.. operation.VariableDefinitions.Select(definition => new QueryVariable(
            definition.Variable.Name.Value, schema.TypeOf(definition.Type), definition.DefaultValue, definition.Description?.Value))];
    }

    /// <summary>The variables, in the order of the query.</summary>
    public ImmutableArray<QueryVariable> All { get; }

    /// <summary>Reads parameters as the variables of a request.</summary>
    /// <param name="parameters">Names and texts: <c>year=2025</c>, <c>regions=11,12</c>, <c>where.province.code.eq=11</c>.</param>
    /// <param name="problem">What is wrong with them. Whether the values fit is said by the engine.</param>
    /// <returns>A JSON object; null with a problem.</returns>
    public byte[]? Read(IEnumerable<KeyValuePair<string, string>> parameters, out FlatProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        problem = null;
        var given = new OrderedDictionary<string, FlatArgument>(StringComparer.Ordinal);
        foreach (var (name, text) in parameters)
        {
            string[] path = name.Split('.');
            if (All.FirstOrDefault(known => known.Name == path[0]) is not { } variable)
            {
                problem = new FlatProblem(FlatProblem.UnknownParameter, name, $"The query has no variable {path[0]}.", All.IsEmpty ? "It has none." : $"Its variables are {string.Join(", ", All.Select(static known => known.Name))}.");
                return null;
            }

            if (!given.TryGetValue(path[0], out var argument))
            {
                given.Add(path[0], argument = new FlatArgument(path[0], variable.Type));
            }

            problem = argument.Add(path.AsSpan(1), text);
            if (problem is not null)
            {
                return null;
            }
        }

        return Write(given, out problem);
    }

    private static byte[]? Write(OrderedDictionary<string, FlatArgument> given, out FlatProblem? problem)
    {
        problem = null;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            foreach (var (name, argument) in given)
            {
                if (argument.Literal(null, out problem) is not { } literal)
                {
                    return null;
                }

                json.WritePropertyName(name);
                Write(json, literal);
            }

            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ValueNode value)
    {
        switch (value)
        {
            case StringValueNode text:
                json.WriteStringValue(text.Value);
                break;
            case EnumValueNode name:
                json.WriteStringValue(name.Value);
                break;
            case BooleanValueNode truth:
                json.WriteBooleanValue(truth.Value);
                break;
            case IntValueNode whole:
                json.WriteRawValue(whole.Value);
                break;
            case FloatValueNode fraction when decimal.TryParse(fraction.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                json.WriteNumberValue(number);
                break;
            case FloatValueNode large:
                // No number of ours: as a text the type refuses it with its own words.
                json.WriteStringValue(large.Value);
                break;
            case ListValueNode list:
                json.WriteStartArray();
                foreach (var item in list.Values)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case ObjectValueNode @object:
                json.WriteStartObject();
                foreach (var field in @object.Fields)
                {
                    json.WritePropertyName(field.Name.Value);
                    Write(json, field.Value);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
