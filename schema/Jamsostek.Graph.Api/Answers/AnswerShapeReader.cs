using System.Collections.Frozen;
using System.Collections.Immutable;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>Walks the selections of a query for the one list that may be its rows, and for the leaves that are columns.</summary>
internal sealed class AnswerShapeReader(Schema schema, DocumentNode document)
{
    private const string RepeatedNode = "node";

    private static readonly string[] PageArguments = ["first", "after", "last", "before", "offset"];

    /// <summary>The types of the answers of cubes.</summary>
    private static readonly FrozenSet<string> Cubes = CubeCatalogue.All.Select(static cube => new CubeNames(cube).Cube).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The units of measures by the names that their fields have everywhere.</summary>
    private static readonly FrozenDictionary<string, ValueUnit> Units = CubeCatalogue.All.SelectMany(static cube => cube.Measures)
        .GroupBy(static measure => CubeNames.Field(measure.Code), static measure => measure.Unit, StringComparer.Ordinal)
        .ToFrozenDictionary(static units => units.Key, static units => units.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(static fragment => fragment.Name.Value, StringComparer.Ordinal);
    private readonly OrderedDictionary<string, AnswerColumn> _ofRow = [];
    private readonly OrderedDictionary<string, AnswerColumn> _ofTop = [];

    private ImmutableArray<string>? _rows;
    private RowsConnection? _connection;
    private AnswerProblem? _problem;

    public AnswerShape? Read(OperationDefinitionNode operation, out AnswerProblem? problem)
    {
        Walk(operation.SelectionSet, schema.QueryType, [], null);
        var columns = _rows is null ? _ofTop : _ofRow;
        problem = _problem;
        return problem is null ? new AnswerShape(_rows ?? [], _rows is not null, [.. columns.Values], _connection) : null;
    }

    /// <summary>Walks what stands above and beside the rows.</summary>
    private void Walk(SelectionSetNode set, NamedType type, ImmutableArray<string> path, RowsConnection? connection)
    {
        foreach (var (field, owner) in Fields(set, type))
        {
            var (here, found) = (path.Add(KeyOf(field)), DefinitionOf(field, owner));
            if (TableDocument.Aliases.Contains(here[^1]))
            {
                Refuse(field, here, $"{Name(here)} has an alias that tables need for themselves: give the field another.");
            }
            else if (found.Type.Nullable is ListType list)
            {
                WalkList(field, list, here, connection);
            }
            else if (field.SelectionSet is { } inner)
            {
                Walk(inner, found.Type.Named, here, found.Arguments.ContainsKey("first") && found.Arguments.ContainsKey("after") ? new RowsConnection(field, here, IsWhole(field), Cubes.Contains(found.Type.Named.Name)) : null);
            }
            else
            {
                Add(_ofTop, field, found.Type, here, here);
            }
        }
    }

    private void WalkList(FieldNode field, ListType list, ImmutableArray<string> path, RowsConnection? connection)
    {
        if (list.Element.Nullable is ListType)
        {
            Refuse(field, path, $"{Name(path)} is a list of lists.");
        }
        else if (_rows is { } rows && !rows.SequenceEqual(path, StringComparer.Ordinal))
        {
            Refuse(field, path, $"{Name(path)} is a second list beside {Name(rows)}: a table has the items of one.");
        }
        else
        {
            _rows = path;
            _connection = connection;
            if (field.SelectionSet is { } inner)
            {
                WalkRow(inner, list.Named, [], path);
            }
            else
            {
                Add(_ofRow, field, list.Element, [], [path[^1]]);
            }
        }
    }

    private void WalkRow(SelectionSetNode set, NamedType type, ImmutableArray<string> path, ImmutableArray<string> rows)
    {
        foreach (var (field, owner) in Fields(set, type))
        {
            var (here, found) = (path.Add(KeyOf(field)), DefinitionOf(field, owner).Type);
            if (found.Nullable is ListType)
            {
                Refuse(field, rows.AddRange(here), $"{Name(rows.AddRange(here))} is a list inside the rows of {Name(rows)}.");
            }
            else if (field.SelectionSet is { } inner)
            {
                WalkRow(inner, found.Named, here, rows);
            }
            else
            {
                // The items of edges are their nodes: the word says nothing of the value.
                Add(_ofRow, field, found, here, rows[^1] == "edges" && here.Length > 1 && here[0] == RepeatedNode ? here.RemoveAt(0) : here);
            }
        }
    }

    private void Add(OrderedDictionary<string, AnswerColumn> columns, FieldNode field, GraphQLType type, ImmutableArray<string> path, ImmutableArray<string> words)
    {
        var name = string.Concat(words.Select(static (word, place) => place == 0 ? word : Names.Pascal(word)));
        if (!columns.TryGetValue(name, out var known))
        {
            columns.Add(name, new AnswerColumn(ColumnOf(name, field, FlatTypeOf(type)), path));
        }
        else if (!known.Path.SequenceEqual(path, StringComparer.Ordinal))
        {
            Refuse(field, path, $"Two columns would be called {name}: give one of the fields an alias.");
        }
    }

    /// <summary>The fields of a selection, those of its fragments among them, each with the type it is selected of.</summary>
    private IEnumerable<(FieldNode Field, NamedType Type)> Fields(SelectionSetNode set, NamedType type)
    {
        foreach (var selection in set.Selections)
        {
            var found = selection switch
            {
                FieldNode field => [(field, type)],
                InlineFragmentNode inline => Fields(inline.SelectionSet, inline.TypeCondition is { } condition ? schema.TypeOf(condition).Named : type),
                FragmentSpreadNode spread when _fragments[spread.Name.Value] is var fragment => Fields(fragment.SelectionSet, schema.TypeOf(fragment.TypeCondition).Named),
                _ => throw new InvalidOperationException($"No selection is a {selection.Kind}."),
            };
            foreach (var field in found)
            {
                yield return field;
            }
        }
    }

    private Field DefinitionOf(FieldNode field, NamedType type)
        => (type is CompositeType composite && composite.Fields.TryGetValue(field.Name.Value, out var found) ? found : schema.MetaField(type, field.Name.Value))
            ?? throw new InvalidOperationException($"Validation let {type.Name}.{field.Name.Value} pass, which there is not.");

    /// <summary>Whether no page of a connection is named.</summary>
    private static bool IsWhole(FieldNode field) => !field.Arguments.Any(static argument => PageArguments.Contains(argument.Name.Value, StringComparer.Ordinal));

    private void Refuse(FieldNode field, ImmutableArray<string> path, string message) => _problem ??= new AnswerProblem(Name(path), message, document.Source.LocationOf(field.Start));

    private static FlatColumn ColumnOf(string name, FieldNode field, FlatType type) => new()
    {
        Name = name,
        Type = type,
        Unit = type is FlatType.Whole or FlatType.Fraction && Units.TryGetValue(field.Name.Value, out var unit) ? unit : null,
        Description = field.Name.Value,
    };

    private static string KeyOf(FieldNode field) => (field.Alias ?? field.Name).Value;

    private static string Name(ImmutableArray<string> path) => string.Join('.', path);

    private static FlatType FlatTypeOf(GraphQLType type) => type.Named.Name switch
    {
        "Int" or "Long" => FlatType.Whole,
        "Float" or "Decimal" => FlatType.Fraction,
        "Boolean" => FlatType.Truth,
        "Date" => FlatType.Day,
        _ => FlatType.Text,
    };
}
