using System.Collections.Immutable;
using System.Globalization;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>Reads the parameters of an address: the arguments of the cube's field under the names they have in GraphQL, those of its scope beside them, and what is asked of the table.</summary>
/// <param name="cube">The cube.</param>
/// <param name="field">Its field in GraphQL.</param>
internal sealed class FlatParameters(CubeDeclaration cube, Field field)
{
    private static readonly ImmutableArray<string> OfField = ["groupBy", "grain", "having", "order", "rollup", "top", "fill"];
    private static readonly ImmutableArray<string> OfScope = ["during", "where", "basis", "asOf"];
    private static readonly ImmutableArray<string> OfTable = ["measures", "quality", "lang", "limit", "offset"];

    private readonly OrderedDictionary<string, FlatArgument> _arguments = [];
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);

    private FlatProblem? _problem;

    /// <summary>Reads them.</summary>
    /// <returns>What is asked of the table; null with a problem.</returns>
    public FlatRequest? Read(IEnumerable<KeyValuePair<string, string>> parameters, out FlatProblem? problem)
    {
        foreach (var (name, text) in parameters)
        {
            _problem ??= Add(name, text);
        }

        var measures = Measures();
        var (quality, language) = (Truth("quality"), Language());
        var (offset, limit) = (Number("offset") ?? 0, Number("limit"));
        problem = _problem;
        return problem is null ? new FlatRequest(measures, quality, language, offset, limit) : null;
    }

    /// <summary>The arguments of the field.</summary>
    /// <returns>Null with a problem.</returns>
    public List<KeyValuePair<string, ValueNode>>? Arguments(out FlatProblem? problem)
    {
        problem = null;
        var (given, scope) = (new List<KeyValuePair<string, ValueNode>>(), new List<KeyValuePair<string, ValueNode>>());
        foreach (var (name, argument) in _arguments)
        {
            if (argument.Literal(Shorthand(name), out problem) is not { } value)
            {
                return null;
            }

            (OfScope.Contains(name) ? scope : given).Add(new(name, value));
        }

        if (scope.Count > 0)
        {
            given.Add(new("scope", FlatLiterals.Object(scope)));
        }

        return given;
    }

    private Func<string, ValueNode?>? Shorthand(string name) => name switch
    {
        "during" => FlatShorthands.During,
        "asOf" => FlatShorthands.AsOf,
        "order" => text => FlatShorthands.Order(cube, text),
        _ => null,
    };

    private FlatProblem? Add(string name, string text)
    {
        string[] path = name.Split('.');
        if (path.Length == 1 && OfTable.Contains(name))
        {
            var isNew = _own.TryAdd(name, text);
            _own[name] = isNew || name != "measures" ? _own[name] : $"{_own[name]},{text}";
            return isNew || name == "measures" ? null : new FlatProblem(FlatProblem.RepeatedParameter, name, $"{name} is given twice.", "Give it once.");
        }

        var type = OfField.Contains(path[0]) ? field.Arguments[path[0]].Type
            : OfScope.Contains(path[0]) ? ((InputObjectType)field.Arguments["scope"].Type.Named).Fields[path[0]].Type
            : null;
        if (type is null)
        {
            return new FlatProblem(FlatProblem.UnknownParameter, name, $"There is no parameter {name}.", Hint(path[0]));
        }

        if (!_arguments.TryGetValue(path[0], out var argument))
        {
            _arguments.Add(path[0], argument = new FlatArgument(path[0], type));
        }

        return argument.Add(path.AsSpan(1), text);
    }

    private static string Hint(string name) => name switch
    {
        "first" => "How many rows is called limit here.",
        "scope" => "The members of scope stand alone: during, where, basis, asOf.",
        "after" or "last" or "before" => "A table is read whole, or by limit and offset.",
        _ => $"The parameters are {string.Join(", ", [.. OfField, .. OfScope, .. OfTable])}, and those of the format.",
    };

    private ImmutableArray<CubeMeasure> Measures()
    {
        if (!_own.TryGetValue("measures", out var text))
        {
            return cube.Measures;
        }

        var measures = ImmutableArray.CreateBuilder<CubeMeasure>();
        foreach (var name in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var measure = cube.Measures.FirstOrDefault(known => known.Code.Equals(name, StringComparison.OrdinalIgnoreCase) || CubeNames.Field(known.Code).Equals(name, StringComparison.OrdinalIgnoreCase));
            if (measure is null)
            {
                _problem ??= FlatProblem.Invalid("measures", $"The cube '{cube.Code}' has no measure {name}.", $"Its measures are {string.Join(", ", cube.Measures.Select(static known => CubeNames.Field(known.Code)))}.");
            }
            else if (!measures.Contains(measure))
            {
                measures.Add(measure);
            }
        }

        if (measures.Count == 0)
        {
            _problem ??= FlatProblem.Invalid("measures", "No measure is named.", "Name one, or leave the parameter out for all.");
        }

        return measures.ToImmutable();
    }

    private bool Truth(string name)
    {
        if (!_own.TryGetValue(name, out var text))
        {
            return false;
        }

        if (!bool.TryParse(text, out var truth))
        {
            _problem ??= FlatProblem.Invalid(name, $"{name} is neither true nor false.", $"Write {name}=true, or leave it out.");
        }

        return truth;
    }

    private FlatLanguage Language()
    {
        if (!_own.TryGetValue("lang", out var text))
        {
            return FlatLanguage.En;
        }

        if (text is not ("en" or "id" or "EN" or "ID"))
        {
            _problem ??= FlatProblem.Invalid("lang", $"There is no language \"{text}\" here.", "Write lang=en or lang=id.");
        }

        return text is "id" or "ID" ? FlatLanguage.Id : FlatLanguage.En;
    }

    private int? Number(string name)
    {
        if (!_own.TryGetValue(name, out var text))
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            _problem ??= FlatProblem.Invalid(name, $"{name} is no number of rows.", $"Write a whole number of 0 or more, such as {name}=100.");
        }

        return number;
    }
}
