using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>
/// A cube as flat tables, for what does not speak GraphQL. Its parameters are the arguments of the cube's field, read by the same types, and its rows are those of the same query:
/// the numbers are the same by construction.
/// </summary>
public sealed class FlatCube
{
    private readonly CubeTypes _types;
    private readonly ScopeArgument _scope;
    private readonly Field _field;

    internal FlatCube(CubeTypes types, ScopeArgument scope, Field field)
    {
        (_types, _scope, _field) = (types, scope, field);
        Keys = [.. types.Dimensions.Select(static shape => (shape.Dimension, FlatColumns.Of(shape)))];
        Measures = [.. types.Cube.Measures.Select(FlatColumns.Of)];
        Parameters = FlatDocumentation.Of(types.Cube);
    }

    /// <summary>The cube.</summary>
    public CubeDeclaration Declaration => _types.Cube;

    /// <summary>Its name in addresses: <c>coverage</c>.</summary>
    public string Name => Declaration.Code;

    /// <summary>The columns that each key of the groups makes.</summary>
    public ImmutableArray<(CubeDimension Dimension, ImmutableArray<FlatColumn> Columns)> Keys { get; }

    /// <summary>The columns of measures.</summary>
    public ImmutableArray<FlatColumn> Measures { get; }

    /// <summary>The columns that say what a row is, with <c>rollup</c> or <c>top</c>.</summary>
    public static ImmutableArray<FlatColumn> Kinds => FlatColumns.Kind;

    /// <summary>The columns of <c>quality=true</c>.</summary>
    public static ImmutableArray<FlatColumn> Qualities => FlatColumns.Quality;

    /// <summary>The parameters of its addresses, those of formats left out.</summary>
    public ImmutableArray<FlatParameter> Parameters { get; }

    /// <summary>Reads parameters as a table. Nothing is scanned yet.</summary>
    /// <param name="request">The data.</param>
    /// <param name="parameters">Names and texts, in the order they were given.</param>
    /// <param name="cancellation">Ends scans that are under way.</param>
    /// <param name="problem">What is wrong with them.</param>
    /// <returns>The table; null with a problem.</returns>
    public FlatTable? Read(RequestScope request, IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellation, out FlatProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(parameters);
        var reading = new FlatParameters(Declaration, _field);
        if (reading.Read(parameters, out problem) is not { } asked || reading.Arguments(out problem) is not { } given)
        {
            return null;
        }

        if (WrittenArguments.Read(_field, given, out var error) is not { } arguments
            || _scope.Open(request, arguments, request.Scopes.Latest(), out error) is not { } scope
            || CubeQuestions.Read(_types, scope, arguments, out error) is not { } query)
        {
            problem = FlatProblem.Of(error!);
            return null;
        }

        query = query with { Measures = asked.Measures, WithQuality = asked.Quality };
        if (CubeQueryRules.Check(query, CubeLimits.Standard) is [var broken, ..])
        {
            problem = FlatProblem.Of(broken);
            return null;
        }

        var stream = new CubeStream(query, scope.NewSession(() => cancellation), () => scope.NewPassingSession(() => cancellation));
        return new FlatTable(this, Columns(query, asked), scope, asked, stream, () => Notes(query, scope, cancellation));
    }

    private ImmutableArray<FlatColumn> Columns(CubeQuery query, FlatRequest asked) =>
    [
        .. query.GroupBy.SelectMany(key => Keys.Single(known => known.Dimension == key).Columns),
        .. query.Rollup != Rollup.None || query.Top is not null ? Kinds : [],
        .. asked.Measures.Select(measure => Measures[measure.Ordinal]),
        .. asked.Quality ? Qualities : [],
    ];

    /// <summary>Of everything in the scope. What adds up over nothing stays grouped, so that there is a question at all; the totals are of all of it.</summary>
    private FlatNotes Notes(CubeQuery query, ReadScope scope, CancellationToken cancellation)
    {
        var everything = query with
        {
            GroupBy = [.. query.GroupBy.Where(key => Declaration.NonAdditive.Contains(key) || key.Breakdown is not null)],
            Having = null,
            Order = [],
            Rollup = Rollup.None,
            Top = null,
            Fill = GapFill.None,
            Measures = [Declaration.Weight],
            WithQuality = true,
        };
        var answer = scope.NewSession(() => cancellation).Ask(everything);
        if (answer.Problems is [var problem, ..])
        {
            throw new InvalidOperationException($"The notes of a table have a problem that its query had not: {problem.Message}");
        }

        var policy = scope.Snapshot.Policy;
        var sources = answer.Totals.Sources(everyMonth: query.GroupBy.Contains(CubeDimensions.Period)).ToHashSet(StringComparer.Ordinal);
        return new FlatNotes(
            Declaration.Text.English,
            scope.Snapshot.Version,
            policy.IsEverything ? null : policy.Key,
            answer.Months is var (from, to) ? from == to ? $"{from}" : $"{from}/{to}" : null,
            answer.Totals.Quality,
            [.. scope.Snapshot.Sources.Where(source => sources.Contains(source.Id))]);
    }
}
