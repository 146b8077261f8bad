using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Makes random queries that break no rule; every argument and every combination of arguments occurs.</summary>
internal sealed class QueryGenerator(CubeSet cubes, int seed, params CubeDeclaration[] among)
{
    private readonly Random _random = new(seed);

    public CubeQuery Next()
    {
        while (true)
        {
            var query = Candidate(Pick<CubeDeclaration>(among.Length > 0 ? among : CubeCatalogue.All));
            if (CubeQueryRules.Check(query, CubeLimits.Standard).IsEmpty)
            {
                return query;
            }
        }
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public bool Chance(double share) => _random.NextDouble() < share;

    private CubeQuery Candidate(CubeDeclaration cube)
    {
        ImmutableArray<CubeDimension> groupBy = [.. cube.Dimensions.OrderBy(_ => _random.Next()).Take(_random.Next(4)).Union(cube.NonAdditive.Where(_ => Chance(0.6)))];
        var query = new CubeQuery
        {
            Cube = cube,
            GroupBy = groupBy,
            Grain = Chance(0.3) ? null : Pick(cube.Grains),
            During = Chance(0.3) ? null : Months(),
            Where = Chance(0.5) ? null : Filter(cube, 2),
            Bases = Chance(0.4) ? default : [.. Enum.GetValues<Basis>().Where(_ => Chance(0.6))],
            Having = Chance(0.6) ? null : Test(cube, 2),
            Order = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Order(cube, groupBy))],
            Rollup = Pick(Enum.GetValues<Rollup>()),
            Fill = Chance(0.5) ? GapFill.None : Pick(Enum.GetValues<GapFill>()),
            Page = Chance(0.5) ? CubePage.All : new CubePage(_random.Next(4), Chance(0.7) ? _random.Next(12) : null, Last: Chance(0.2) ? _random.Next(5) : null),
            WithQuality = Chance(0.5),
        };
        return groupBy.IsEmpty || Chance(0.65) ? query : query with { Top = Top(cube, groupBy) };
    }

    private During Months()
    {
        var from = new Month(2022, 6) + _random.Next(30);
        return _random.Next(6) switch
        {
            0 => During.Latest,
            1 => During.InMonth(from),
            2 => During.ToDate(Pick(Enum.GetValues<TimeGrain>())),
            3 => During.Last(_random.Next(1, 9), Pick(Enum.GetValues<TimeGrain>())),
            _ => During.Between(from, from + _random.Next(30)),
        };
    }

    private FactFilter Filter(CubeDeclaration cube, int depth)
    {
        if (depth > 0 && Chance(0.5))
        {
            ImmutableArray<FactFilter> parts = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Filter(cube, depth - 1))];
            return _random.Next(5) switch { 0 => new NotFilter(parts[0]), 1 or 2 => new AnyFilter(parts), _ => new AllFilter(parts) };
        }

        var dimension = Pick([.. cube.Dimensions.Where(static dimension => dimension.Axis != DimensionAxis.Period)]);
        var count = cubes[cube].Members(dimension).Count;
        return Chance(0.5)
            ? new MembersFilter(dimension, _random.Next(count))
            : new MembersFilter(dimension, [.. Enumerable.Range(0, count).Where(_ => Chance(0.6)), .. Chance(0.4) ? [Member.None] : Array.Empty<int>()]);
    }

    private Having Test(CubeDeclaration cube, int depth)
    {
        if (depth > 0 && Chance(0.4))
        {
            ImmutableArray<Having> parts = [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Test(cube, depth - 1))];
            return _random.Next(4) switch { 0 => new HavingNot(parts[0]), 1 => new HavingAny(parts), _ => new HavingAll(parts) };
        }

        var measure = Pick(cube.Measures);
        var bound = measure.IsFractional ? new CubeNumber(Math.Round(_random.NextDouble(), 1))
            : Chance(0.2) ? new CubeNumber(_random.Next(4_000) / 2.0)
            : new CubeNumber(Chance(0.3) ? _random.Next(4) : _random.Next(4_000));
        return new HavingValue(measure, Pick(Enum.GetValues<ValueTest>()), bound);
    }

    private OrderKey Order(CubeDeclaration cube, ImmutableArray<CubeDimension> groupBy)
    {
        var dimension = Pick(cube.Dimensions);
        var descending = Chance(0.5);
        return _random.Next(4) switch
        {
            0 when groupBy.Any(key => key.Gives(dimension)) => dimension.Axis == DimensionAxis.Period || Chance(0.6)
                ? new OrderByMember(dimension, descending)
                : new OrderByMember(dimension, descending, "anything", [.. Enumerable.Range(0, cubes[cube].Members(dimension).Count).Select(member => (member % 3) - 1)]),
            1 => new OrderByChange(Pick(cube.Measures), Pick(Enum.GetValues<Baseline>()), Chance(0.5), descending),
            _ => new OrderByMeasure(Pick(cube.Measures), descending),
        };
    }

    private TopN Top(CubeDeclaration cube, ImmutableArray<CubeDimension> groupBy)
    {
        var of = Pick(groupBy);
        var within = Pick(cube.Dimensions);
        return new TopN(_random.Next(1, 4), Pick(cube.Measures), of, Chance(0.5) ? null : within, Chance(0.7), Chance(0.3));
    }
}
