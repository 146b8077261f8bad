using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes.Dimensions;

/// <summary>A dimension whose members are values of an enumeration, or numbers.</summary>
/// <param name="dimension">The dimension.</param>
/// <param name="parse">From the code of a member to its value.</param>
internal sealed class ValueDimension<TValue>(CubeDimension dimension, Func<string, TValue> parse) : DimensionShape(dimension)
    where TValue : struct
{
    private Parsed? _parsed;

    public override string FilterType => OperationInputs.NameFor(typeof(TValue));

    public override Property<RowNode> RowField() => new ValueProperty<RowNode, TValue>(Field, true, $"{Description} {Absence}", row => row.Member(Dimension) is >= 0 and var member ? Values(row.Members(Dimension))[member] : null)
    {
        Column = list => RowNodes.Member<TValue?>(list, Dimension, (_, members) =>
        {
            var values = Values(members);
            return member => values[member];
        }),
    };

    public override void DefineFilter(SchemaText text) => OperationInputs.Define(text, typeof(TValue));

    public override Func<ReadScope, DimensionMembers, int[]> Compile(object given, FilterProblems problems)
    {
        var test = ComparableFilter<TValue>.Compile((InputObject)given, problems);
        return (_, members) => Passing<TValue?>(members, member => parse(members.Codes[member]), value => test is null || test(value, FilterRun.Untimed()));
    }

    /// <summary>The value of each member: parsed once for each data version.</summary>
    private TValue[] Values(DimensionMembers members)
    {
        var known = _parsed;
        if (known is null || !ReferenceEquals(known.Members, members))
        {
            _parsed = known = new Parsed(members, [.. members.Codes.Select(parse)]);
        }

        return known.Values;
    }

    private sealed record Parsed(DimensionMembers Members, TValue[] Values);
}
